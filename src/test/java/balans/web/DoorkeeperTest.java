package balans.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {

    @Test
    @DisplayName("of a crowd at most so many are in at once, and everybody gets in, also after one that failed")
    void atMost() throws InterruptedException {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var served = new CountDownLatch(5_000);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var door = new Doorkeeper(7, task -> threads.submit(task));
            IntStream.range(0, 5_000).forEach(number -> crowd.submit(() -> door.execute(() -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.yield();
                inside.decrementAndGet();
                served.countDown();
                if (number % 10 == 0) {
                    throw new IllegalStateException("this one failed");
                }
            })));
            assertThat(served.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(most).hasValueLessThanOrEqualTo(7).hasPositiveValue();
    }

    @Test
    @DisplayName("first come, first served")
    void inOrder() {
        var waiting = new ArrayList<Runnable>();
        var served = new ArrayList<Integer>();
        var door = new Doorkeeper(1, waiting::add);
        IntStream.range(0, 4).forEach(number -> door.execute(() -> served.add(number)));
        while (!waiting.isEmpty()) {
            assertThat(waiting).hasSize(1);
            waiting.removeFirst().run();
        }
        assertThat(served).containsExactly(0, 1, 2, 3);
    }
}
