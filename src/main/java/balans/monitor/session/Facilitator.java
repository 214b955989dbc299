package balans.monitor.session;

/// Proof that this device leads the session in the path (`{code}`) at this moment.
public final class Facilitator {

    private final Participant participant;

    Facilitator(Participant participant) {
        this.participant = participant;
    }

    Session session() {
        return participant.session();
    }

    Participant participant() {
        return participant;
    }
}
