package balans.conversation.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// What a device keeps: one secret to stick stickers with, and a key for each sheet that it owns. Scripts cannot read
/// them, and they only go to `/samen`.
final class OwnCookies {

    private static final String DEVICE = "balans-samen";
    private static final String OWNER = "balans-samen-";
    private static final Duration KEPT_FOR = Duration.ofDays(400);

    private OwnCookies() {}

    static void own(String sheet, Key key, HttpServletRequest request, HttpServletResponse response) {
        set(OWNER + sheet, key.value(), KEPT_FOR, request, response);
    }

    static void disown(String sheet, HttpServletRequest request, HttpServletResponse response) {
        set(OWNER + sheet, "", Duration.ZERO, request, response);
    }

    static Optional<Key> owner(String sheet, HttpServletRequest request) {
        return find(OWNER + sheet, request);
    }

    static Optional<Key> device(HttpServletRequest request) {
        return find(DEVICE, request);
    }

    static Key deviceOrNew(HttpServletRequest request, HttpServletResponse response) {
        return device(request).orElseGet(() -> {
            var key = Key.fresh();
            set(DEVICE, key.value(), KEPT_FOR, request, response);
            return key;
        });
    }

    private static Optional<Key> find(String name, HttpServletRequest request) {
        var all = request.getCookies();
        return all == null ? Optional.empty()
                : Stream.of(all).filter(c -> c.getName().equals(name) && !c.getValue().isEmpty()).findFirst()
                        .map(c -> new Key(c.getValue()));
    }

    private static void set(
            String name, String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .httpOnly(true).secure(request.isSecure()).sameSite("Lax").path("/samen").maxAge(age).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
