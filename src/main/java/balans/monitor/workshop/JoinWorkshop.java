package balans.monitor.workshop;

import balans.database.WriteTurn;
import balans.kernel.Refusal;
import balans.monitor.team.Secret;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A device sits down with a group; nobody asks a name. Who comes late, and who changes tables, comes in at any step.
@Component
class JoinWorkshop {

    static final int MOST_MEMBERS = 300;

    sealed interface Outcome {
        record Joined(Secret secret) implements Outcome {}
        record Full() implements Outcome {}
        record Over() implements Outcome {}
    }

    private final WorkshopStore store;
    private final Workshops workshops;
    private final WriteTurn turn;
    private final TransactionTemplate transaction;

    JoinWorkshop(WorkshopStore store, Workshops workshops, WriteTurn turn, TransactionTemplate transaction) {
        this.store = store;
        this.workshops = workshops;
        this.turn = turn;
        this.transaction = transaction;
    }

    Outcome join(Workshop workshop, Optional<Secret> known, int group) {
        if (workshop.isClosed()) {
            return new Outcome.Over();
        }
        var groups = store.groups(workshop.id());
        if (groups.stream().noneMatch(g -> g.number() == group)) {
            throw Refusal.notFound("group");
        }
        var member = known.filter(secret -> store.groupOf(workshop.id(), secret.hash()).isPresent());
        if (member.isEmpty() && groups.stream().mapToInt(Group::members).sum() >= MOST_MEMBERS) {
            return new Outcome.Full();
        }
        var secret = member.orElseGet(Secret::fresh);
        var version = turn.take(() -> transaction.execute(status -> {
            store.sit(workshop.id(), secret.hash(), group);
            return store.joined(workshop.id());
        }));
        workshops.tell(workshop, version == null ? 0 : version);
        return new Outcome.Joined(secret);
    }
}
