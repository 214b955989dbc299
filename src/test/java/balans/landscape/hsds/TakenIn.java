package balans.landscape.hsds;

import balans.landscape.hsds.BatchStore.State;
import balans.support.RunningBalans;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// A package that a test had taken in, with what was said of it.
public record TakenIn(State state, List<Finding> findings) {

    private static final AtomicLong NEXT = new AtomicLong(1_000_000);

    /// Waits for it: no other test of the same run disturbs, because a batch has a number of its own.
    public static TakenIn by(RunningBalans balans, String sourceName, Path file) {
        var batches = balans.part(BatchStore.class);
        var source = batches.source(sourceName, balans.url());
        var number = NEXT.incrementAndGet();
        if (!batches.begin(number, source)) {
            throw new IllegalStateException("another package is busy");
        }
        var state = balans.part(TakeIn.class).run(number, source, file);
        return new TakenIn(state, batches.findings(number));
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }
}
