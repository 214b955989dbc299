package balans.monitor.session;

import balans.monitor.team.Secret;

/// Proof that this device belongs to the session in the path (`{code}`).
public final class Participant {

    private final Session session;
    private final Secret secret;
    private final boolean takesPart;

    Participant(Session session, Secret secret, boolean takesPart) {
        this.session = session;
        this.secret = secret;
        this.takesPart = takesPart;
    }

    Session session() {
        return session;
    }

    /// Not so for a device that only leads.
    boolean takesPart() {
        return takesPart;
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
