package balans.monitor.session;

import balans.monitor.team.RoomCode;
import balans.monitor.team.Secret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The door of a room with a code, for other features that let people in: the same cookie for each room's path, the
/// same patience with wrong codes.
@Component
public class RoomDoor {

    private final CodeGuesses guesses;

    RoomDoor(CodeGuesses guesses) {
        this.guesses = guesses;
    }

    /// Lets this device in with a secret that was made for it.
    public static void enter(
            RoomCode code, Secret secret, HttpServletRequest request, HttpServletResponse response) {
        RoomCookies.keep(code, secret, request, response);
    }

    public static Optional<Secret> member(HttpServletRequest request) {
        return RoomCookies.member(request);
    }

    /// Whether this device tried so many wrong codes that it has to wait.
    public boolean mustWait(HttpServletRequest request, HttpServletResponse response) {
        return guesses.mustWait(RoomCookies.deviceOrNew(request, response).hash());
    }

    public void wrong(HttpServletRequest request, HttpServletResponse response) {
        guesses.wrong(RoomCookies.deviceOrNew(request, response).hash());
    }
}
