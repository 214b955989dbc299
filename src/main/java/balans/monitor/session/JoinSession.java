package balans.monitor.session;

import balans.database.WriteTurn;
import balans.monitor.team.Secret;
import balans.web.live.Live;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A device comes into a session; nobody asks a name. Latecomers come in at any phase.
@Component
class JoinSession {

    static final int MOST_MEMBERS = 300;

    sealed interface Outcome {
        record Joined(Secret secret) implements Outcome {}
        record Full() implements Outcome {}
        record Over() implements Outcome {}
    }

    private final SessionStore sessions;
    private final MemberStore members;
    private final WriteTurn turn;
    private final TransactionTemplate transaction;
    private final Live live;

    JoinSession(SessionStore sessions, MemberStore members, WriteTurn turn, TransactionTemplate transaction, Live live) {
        this.sessions = sessions;
        this.members = members;
        this.turn = turn;
        this.transaction = transaction;
        this.live = live;
    }

    Outcome join(Session session) {
        if (session.isClosed()) {
            return new Outcome.Over();
        }
        if (members.takingPart(session.id()) >= MOST_MEMBERS) {
            return new Outcome.Full();
        }
        var secret = Secret.fresh();
        var progress = turn.take(() -> transaction.execute(status -> {
            members.add(session.id(), secret.hash(), true);
            return sessions.joined(session.id());
        }));
        live.changed(session.progressTopic(), progress == null ? 0 : progress);
        return new Outcome.Joined(secret);
    }

    /// Who leads may take part too.
    void alsoTakePart(Participant who) {
        if (!who.takesPart() && members.takePart(who.session().id(), who.member())) {
            live.changed(who.session().progressTopic(), sessions.joined(who.session().id()));
        }
    }
}
