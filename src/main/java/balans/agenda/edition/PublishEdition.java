package balans.agenda.edition;

import balans.agenda.edition.Edition.Step;
import balans.directory.entry.Author;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a frozen edition public, and takes a public one back. What was public stays in the chain of seals.
@Component
class PublishEdition {

    static final int REASON_MAX_CHARS = 1_000;

    sealed interface Outcome {
        record Done() implements Outcome {}

        /// Somebody else was there first; who and when.
        record Already(Step step) implements Outcome {}

        /// It cannot be published before it is frozen, nor taken back without a reason.
        record NotYet() implements Outcome {}
    }

    private final EditionStore editions;
    private final Clock clock;

    PublishEdition(EditionStore editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Transactional
    Outcome publish(String id, Author by) {
        var outcome = reach(id, EditionState.PUBLISHED, by, "");
        if (outcome instanceof Outcome.Done) {
            editions.leaveDesk(id);
        }
        return outcome;
    }

    @Transactional
    Outcome withdraw(String id, Author by, String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > REASON_MAX_CHARS) {
            return new Outcome.NotYet();
        }
        return reach(id, EditionState.WITHDRAWN, by, why);
    }

    private Outcome reach(String id, EditionState state, Author by, String reason) {
        if (editions.reach(id, state, clock.instant(), by, reason)) {
            return new Outcome.Done();
        }
        return editions.find(id).flatMap(edition -> edition.step(state))
                .<Outcome>map(Outcome.Already::new).orElseGet(Outcome.NotYet::new);
    }
}
