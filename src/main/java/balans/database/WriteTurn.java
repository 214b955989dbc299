package balans.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/// SQLite has one writer at a time, and who finds it busy sleeps inside the database and tries again: a line without an
/// order, in which some wait a second and each holds one of the few threads that carry all requests. Many small writes at
/// once stand in line here instead, first come first served. One thread takes all that wait into one transaction, so
/// that thirty people who tap together cost one write to the disk. Who calls goes on after the commit: what is
/// acknowledged is on disk. PostgreSQL keeps its own order, row by row.
public final class WriteTurn implements AutoCloseable {

    private static final int MOST_TOGETHER = 128;

    private final BlockingQueue<Waiting<?>> line = new LinkedBlockingQueue<>();
    private final TransactionOperations transactions;
    private final boolean oneAtATime;
    private @Nullable Thread writer;

    WriteTurn(boolean oneAtATime, TransactionOperations transactions) {
        this.oneAtATime = oneAtATime;
        this.transactions = transactions;
    }

    /// Around a whole transaction, never inside one. The write may run twice, when another of the same group failed: it
    /// does nothing but write.
    public <T> T take(Supplier<T> write) {
        if (!oneAtATime) {
            return write.get();
        }
        var waiting = new Waiting<>(write);
        begin();
        line.add(waiting);
        try {
            return waiting.done.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    // A platform thread: it stays inside the database's native code while the disk works.
    private synchronized void begin() {
        if (writer == null) {
            writer = Thread.ofPlatform().daemon().name("write-turn").start(this::writeUntilInterrupted);
        }
    }

    private void writeUntilInterrupted() {
        var group = new ArrayList<Waiting<?>>(MOST_TOGETHER);
        try {
            while (true) {
                group.add(line.take());
                line.drainTo(group, MOST_TOGETHER - 1);
                write(group);
                group.clear();
            }
        } catch (InterruptedException closed) {
            line.forEach(waiting -> waiting.done.completeExceptionally(new IllegalStateException("closed")));
        }
    }

    private void write(List<Waiting<?>> group) {
        try {
            transactions.executeWithoutResult(status -> group.forEach(Waiting::run));
            group.forEach(Waiting::finish);
        } catch (RuntimeException | Error oneFailed) {
            if (group.size() == 1) {
                group.getFirst().done.completeExceptionally(oneFailed);
            } else {
                group.forEach(one -> write(List.of(one)));
            }
        }
    }

    /// Requests have ended when this is called.
    @Override
    public synchronized void close() {
        if (writer != null) {
            writer.interrupt();
        }
    }

    private static final class Waiting<T> {
        private final Supplier<T> write;
        private final CompletableFuture<T> done = new CompletableFuture<>();
        private @Nullable T result;

        Waiting(Supplier<T> write) {
            this.write = write;
        }

        void run() {
            result = write.get();
        }

        void finish() {
            done.complete(result);
        }
    }
}
