package balans.monitor.team;

import balans.monitor.TeamId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// A device keeps the leader's secret in a cookie that scripts cannot read and that only goes to `/monitor`, so that
/// the secret leaves the address bar, which others in the room may see.
final class TeamCookies {

    private static final String NAME = "balans-team-";
    private static final Duration KEPT_FOR = Duration.ofDays(400);

    private TeamCookies() {}

    static void keep(TeamId team, Secret secret, HttpServletRequest request, HttpServletResponse response) {
        set(team, secret.value(), KEPT_FOR, request, response);
    }

    static void forget(TeamId team, HttpServletRequest request, HttpServletResponse response) {
        set(team, "", Duration.ZERO, request, response);
    }

    static Optional<Secret> secretOf(TeamId team, HttpServletRequest request) {
        return cookies(request).filter(c -> c.getName().equals(NAME + team.value())).findFirst()
                .map(c -> new Secret(c.getValue()));
    }

    /// The teams this device has led.
    static List<Secret> all(HttpServletRequest request) {
        return cookies(request).filter(c -> c.getName().startsWith(NAME)).limit(20)
                .map(c -> new Secret(c.getValue())).toList();
    }

    private static void set(
            TeamId team, String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME + team.value(), value)
                .httpOnly(true).secure(request.isSecure()).sameSite("Lax").path("/monitor").maxAge(age).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return request.getCookies() == null ? Stream.empty() : Stream.of(request.getCookies());
    }
}
