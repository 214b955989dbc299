package balans.identity;

import balans.kernel.PersonId;
import balans.kernel.RandomId;
import balans.web.Shell;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Sessions live in the database, so that they survive a restart and end everywhere in the moment they are removed.
/// The cookie holds a random token of which only the hash is stored. See docs/decisions/0003.
@Component
class Sessions {

    static final Duration IDLE_LIMIT = Duration.ofMinutes(20);
    static final Duration LIMIT = Duration.ofHours(10);
    private static final Duration TOUCH_EVERY = Duration.ofSeconds(30);
    private static final String RESOLVED = Sessions.class.getName();

    private final SessionStore sessions;
    private final Clock clock;

    Sessions(SessionStore sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    void begin(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        var token = RandomId.next() + RandomId.next();
        sessions.removeIdleSince(clock.instant().minus(LIMIT));
        sessions.add(Token.hashOf(token), person, clock.instant());
        response.setHeader(HttpHeaders.SET_COOKIE, cookie(request, token, LIMIT).toString());
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        var token = tokenOf(request);
        if (token != null) {
            sessions.remove(Token.hashOf(token));
            response.setHeader(HttpHeaders.SET_COOKIE, cookie(request, "", Duration.ZERO).toString());
        }
    }

    /// Who is signed in, looked up once a request.
    Optional<SignedIn> current(HttpServletRequest request) {
        if (request.getAttribute(RESOLVED) instanceof SignedIn known) {
            return Optional.of(known);
        }
        var token = tokenOf(request);
        var found = token == null ? Optional.<SignedIn>empty() : lookUp(token);
        found.ifPresent(who -> {
            request.setAttribute(RESOLVED, who);
            Shell.signedIn(request, who.name());
        });
        return found;
    }

    /// As the database knows the session of this request.
    Optional<String> hashOf(HttpServletRequest request) {
        return Optional.ofNullable(tokenOf(request)).map(Token::hashOf);
    }

    private Optional<SignedIn> lookUp(String token) {
        var now = clock.instant();
        var session = sessions.find(Token.hashOf(token)).orElse(null);
        if (session == null
                || session.lastSeenAt().plus(IDLE_LIMIT).isBefore(now)
                || session.createdAt().plus(LIMIT).isBefore(now)) {
            return Optional.empty();
        }
        if (session.lastSeenAt().plus(TOUCH_EVERY).isBefore(now)) {
            sessions.touch(session.tokenHash(), now);
        }
        return Optional.of(new SignedIn(session.person(), session.name()));
    }

    private static @Nullable String tokenOf(HttpServletRequest request) {
        if (request.getCookies() == null) {
            return null;
        }
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(nameFor(request))) {
                return cookie.getValue();
            }
        }
        return null;
    }

    private static ResponseCookie cookie(HttpServletRequest request, String token, Duration age) {
        return ResponseCookie.from(nameFor(request), token)
                .httpOnly(true).secure(request.isSecure()).sameSite("Lax").path("/").maxAge(age).build();
    }

    private static String nameFor(HttpServletRequest request) {
        return request.isSecure() ? "__Host-balans" : "balans";
    }
}
