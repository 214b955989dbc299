package balans.landscape.hsds;

import balans.clockwork.Chore;
import balans.landscape.hsds.BatchStore.State;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Clears away packages that were being read when their node died.
@Component
class LeftBehind implements Chore {

    private static final Duration LONGEST = Duration.ofHours(3);

    private final BatchStore batches;
    private final TransactionOperations transactions;
    private final Clock clock;

    LeftBehind(BatchStore batches, TransactionOperations transactions, Clock clock) {
        this.batches = batches;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "landscape-left-behind";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        batches.busySince(clock.instant().minus(LONGEST)).forEach(batch -> transactions.executeWithoutResult(status -> {
            batches.discard(batch.id());
            batches.end(batch.id(), State.BROKEN, List.of());
        }));
    }
}
