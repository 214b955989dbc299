package balans.landscape.hsds;

import balans.clockwork.Chore;
import balans.landscape.hsds.BatchStore.State;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/// Packages whose node died: one that was on its way to the public goes on where it was, one that was still being read is
/// cleared away.
@Component
class LeftBehind implements Chore {

    private static final Duration LONGEST = Duration.ofHours(3);
    private static final Duration UNTOUCHED = Duration.ofMinutes(2);

    private final BatchStore batches;
    private final PublicationStore publications;
    private final Publish publish;
    private final Pieces pieces;
    private final Clock clock;

    LeftBehind(BatchStore batches, PublicationStore publications, Publish publish, Pieces pieces, Clock clock) {
        this.batches = batches;
        this.publications = publications;
        this.publish = publish;
        this.pieces = pieces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "landscape-left-behind";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        for (var batch : publications.leftSince(clock.instant().minus(UNTOUCHED).toEpochMilli())) {
            publish.goOn(batch);
            batches.end(batch, State.PUBLISHED, List.of());
        }
        for (var batch : batches.busySince(clock.instant().minus(LONGEST))) {
            pieces.remove(batch.id(), () -> { });
            batches.end(batch.id(), State.BROKEN, List.of());
        }
    }
}
