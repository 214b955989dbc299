package balans.screening.ending;

import balans.identity.Farewell;
import balans.kernel.OrganisationId;
import balans.kernel.RandomId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One centre, whole or not at all: who is killed half-way has deleted nothing of it. What went is written down in the
/// same transaction, so that nothing ever goes without a count.
@Component
class ForgetCentre {

    private final Holdings holdings;
    private final DeletionStore deletions;
    private final Farewell farewell;
    private final Clock clock;

    ForgetCentre(Holdings holdings, DeletionStore deletions, Farewell farewell, Clock clock) {
        this.holdings = holdings;
        this.deletions = deletions;
        this.farewell = farewell;
        this.clock = clock;
    }

    /// Nothing when it has gone already.
    @Transactional
    Optional<Deletion> forget(String programme, OrganisationId centre) {
        var began = clock.instant();
        if (!holdings.lock(programme, centre)) {
            return Optional.empty();
        }
        var kids = farewell.kidsOf(centre);
        var counts = holdings.forget(centre);
        var deletion = new Deletion(RandomId.next(), programme, kids, counts, began, clock.instant());
        deletions.add(deletion);
        return Optional.of(deletion);
    }
}
