package balans.monitor.session;

import balans.monitor.team.Secret;

/// Proof that this device belongs to the session in the path (`{code}`).
public final class Participant {

    private final Session session;
    private final Secret secret;

    Participant(Session session, Secret secret) {
        this.session = session;
        this.secret = secret;
    }

    Session session() {
        return session;
    }

    String member() {
        return secret.hash();
    }

    /// What opens the same place on a second device of the same person.
    Secret secret() {
        return secret;
    }

    /// Another hand for each purpose, so that no two things it does can be tied together afterwards.
    String hand(String purpose) {
        return secret.hand(session.id().value() + "/" + purpose);
    }

    boolean leads() {
        return secret.hash().equals(session.facilitator());
    }
}
