package balans.screening.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Stores answers as they arrive, all that are waiting in one transaction: one disk write for the lot of them, so
/// that durable costs little more than fast. Whoever calls waits for the commit: what is acknowledged is on disk.
/// See docs/decisions/0005.
@Component
class AnswerInbox implements DisposableBean {

    static final int BATCH = 256;
    static final int WAITING_MOST = 4_096;
    private static final int BUSY_FROM = 4;
    private static final long GATHERING_MILLIS = 2;
    private static final long PATIENCE_SECONDS = 20;
    private static final Logger LOG = LoggerFactory.getLogger(AnswerInbox.class);

    private record Waiting(Arrival arrival, CompletableFuture<Reception> reception) {}

    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(WAITING_MOST);
    private final AnswerStore answers;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Thread writer;
    private volatile boolean stopping;

    AnswerInbox(AnswerStore answers, TransactionOperations transactions, Clock clock) {
        this.answers = answers;
        this.transactions = transactions;
        this.clock = clock;
        // A platform thread: it stays inside the database's native code while the disk works, and a virtual thread
        // would hold one of the few carriers of all requests meanwhile.
        this.writer = Thread.ofPlatform().name("answer-inbox").start(this::writeUntilStopped);
    }

    /// A time-out is BUSY although the answer may still be stored: the parent's page sends the same submission again
    /// and learns which.
    Reception receive(Arrival arrival) throws InterruptedException {
        var waiting = new Waiting(arrival, new CompletableFuture<>());
        if (stopping || !queue.offer(waiting)) {
            return Reception.BUSY;
        }
        try {
            return waiting.reception().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException tooSlow) {
            return Reception.BUSY;
        } catch (java.util.concurrent.ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Requests have ended when this is called; what still waits is stored first.
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        writer.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }

    private void writeUntilStopped() {
        var batch = new ArrayList<Waiting>(BATCH);
        var busy = false;
        while (!stopping || !queue.isEmpty()) {
            try {
                var first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    gather(busy);
                    queue.drainTo(batch, BATCH - 1);
                    busy = batch.size() >= BUSY_FROM;
                    write(batch);
                }
            } catch (InterruptedException asked) {
                stopping = true;
            } finally {
                batch.forEach(waiting -> waiting.reception().complete(Reception.BUSY));
                batch.clear();
            }
        }
    }

    /// In a rush, answers come back-to-back: a moment of waiting makes groups larger and every answer cheaper. In calm
    /// times nobody waits for company.
    private static void gather(boolean busy) throws InterruptedException {
        if (busy) {
            Thread.sleep(GATHERING_MILLIS);
        }
    }

    private void write(List<Waiting> batch) {
        try {
            store(batch);
        } catch (RuntimeException failure) {
            if (batch.size() == 1 || FullDisk.causes(failure)) {
                refuse(batch, failure);
            } else {
                batch.forEach(waiting -> write(List.of(waiting)));
            }
        }
    }

    private void store(List<Waiting> batch) {
        var today = LocalDate.now(clock);
        var arrivals = batch.stream().map(Waiting::arrival).toList();
        var receptions = transactions.execute(transaction -> answers.addAll(arrivals, today));
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).reception().complete(receptions.get(i));
        }
    }

    /// The log says what is wrong with the database, never whose answer it was.
    private static void refuse(List<Waiting> batch, RuntimeException failure) {
        var full = FullDisk.causes(failure);
        LOG.error("{} answers not stored: {}", batch.size(), full ? "no room" : failure.getClass().getName());
        batch.forEach(waiting -> waiting.reception().complete(full ? Reception.NO_ROOM : Reception.BUSY));
    }
}
