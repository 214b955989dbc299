package balans.monitor.session;

import balans.monitor.SessionId;
import balans.monitor.team.RoomCode;

/// Proof that this device leads the session in the path (`{code}`) at this moment.
public final class Facilitator {

    private final Participant participant;

    Facilitator(Participant participant) {
        this.participant = participant;
    }

    public SessionId sessionId() {
        return session().id();
    }

    public RoomCode code() {
        return session().code();
    }

    Session session() {
        return participant.session();
    }

    Participant participant() {
        return participant;
    }
}
