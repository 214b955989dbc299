package balans.database;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// SQLite has one writer at a time, and who finds it busy sleeps and tries again: a line without an order, in which some
/// wait a second. Many small writes at once stand in line here instead, first come first served, without holding a
/// thread of the processor. PostgreSQL keeps its own order, row by row.
public final class WriteTurn {

    private final ReentrantLock line = new ReentrantLock(true);
    private final boolean oneAtATime;

    WriteTurn(boolean oneAtATime) {
        this.oneAtATime = oneAtATime;
    }

    /// Around a whole transaction, never inside one.
    public <T> T take(Supplier<T> write) {
        if (!oneAtATime) {
            return write.get();
        }
        line.lock();
        try {
            return write.get();
        } finally {
            line.unlock();
        }
    }
}
