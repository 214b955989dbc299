package balans.monitor.session;

import balans.monitor.team.RoomCode;
import balans.monitor.team.Secret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Lets this device into a session with a secret that was made for it.
public final class RoomDoor {

    private RoomDoor() {}

    public static void enter(
            RoomCode code, Secret secret, HttpServletRequest request, HttpServletResponse response) {
        RoomCookies.keep(code, secret, request, response);
    }
}
