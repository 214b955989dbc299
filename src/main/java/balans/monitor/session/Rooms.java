package balans.monitor.session;

import balans.monitor.team.RoomCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds the session of a code and who asks. Looking also settles what is due, so that a reveal happens even when
/// the node that should have done it is gone.
@Component
class Rooms {

    private final SessionStore sessions;
    private final MemberStore members;
    private final Settle settle;

    Rooms(SessionStore sessions, MemberStore members, Settle settle) {
        this.sessions = sessions;
        this.members = members;
        this.settle = settle;
    }

    Optional<Session> session(RoomCode code) {
        return sessions.findByCode(code)
                .flatMap(session -> settle.ifDue(session) ? sessions.findByCode(code) : Optional.of(session));
    }

    Optional<Participant> participant(Session session, HttpServletRequest request) {
        return RoomCookies.member(request).flatMap(secret -> members.takesPart(session.id(), secret.hash())
                .map(takesPart -> new Participant(session, secret, takesPart)));
    }
}
