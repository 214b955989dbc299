package balans.web;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/// At most so many at a time; the others wait in the order in which they came.
final class Doorkeeper implements Executor {

    private final Executor threads;
    private final Semaphore free;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    Doorkeeper(int most, Executor threads) {
        this.threads = threads;
        this.free = new Semaphore(most);
    }

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
        startNext();
    }

    // Looks again after giving a place back: somebody may have come in between and found none free.
    private void startNext() {
        while (!waiting.isEmpty() && free.tryAcquire()) {
            var task = waiting.poll();
            if (task == null) {
                free.release();
            } else {
                threads.execute(() -> run(task));
            }
        }
    }

    private void run(Runnable task) {
        try {
            task.run();
        } finally {
            free.release();
            startNext();
        }
    }
}
