package balans.web.export;

import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Heavy work, so many pieces at once and the others in the order in which they came; who would wait too long is
/// refused, so that a queue never eats the server.
final class InTurn {

    private final Semaphore places;
    private final Duration patience;

    InTurn(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    <T> T call(Supplier<T> work) {
        await();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void await() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refusal.of(Reason.TOO_MANY, "too much heavy work at once");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Refusal.of(Reason.TOO_MANY, "the server stops");
        }
    }
}
