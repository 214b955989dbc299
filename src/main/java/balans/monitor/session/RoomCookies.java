package balans.monitor.session;

import balans.monitor.team.RoomCode;
import balans.monitor.team.Secret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The secret of a device in one session: another one for each session, so that nobody can be followed from one to
/// the next. A second secret, of the device itself, raises flags and counts wrong codes.
final class RoomCookies {

    private static final String MEMBER = "balans-m";
    private static final String DEVICE = "balans-toestel";
    private static final Duration KEPT_FOR = Duration.ofDays(60);

    private RoomCookies() {}

    static void keep(RoomCode code, Secret secret, HttpServletRequest request, HttpServletResponse response) {
        add(MEMBER, "/m/" + code.value(), secret, request, response);
    }

    static Optional<Secret> member(HttpServletRequest request) {
        return read(MEMBER, request);
    }

    static Optional<Secret> device(HttpServletRequest request) {
        return read(DEVICE, request);
    }

    static Secret deviceOrNew(HttpServletRequest request, HttpServletResponse response) {
        return device(request).orElseGet(() -> {
            var secret = Secret.fresh();
            add(DEVICE, "/m", secret, request, response);
            return secret;
        });
    }

    private static void add(
            String name, String path, Secret secret, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, secret.value())
                .httpOnly(true).secure(request.isSecure()).sameSite("Lax").path(path).maxAge(KEPT_FOR).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<Secret> read(String name, HttpServletRequest request) {
        return request.getCookies() == null ? Optional.empty() : Stream.of(request.getCookies())
                .filter(c -> c.getName().equals(name)).findFirst().map(c -> new Secret(c.getValue()));
    }
}
