package balans.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balans.kernel.Refusal;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RX-7: heavy work waits its turn")
class InTurnTest {

    @Test
    void noMoreThanAllowedAtOnceAndNothingIsLost() throws Exception {
        var turns = new InTurn(2, Duration.ofSeconds(30));
        var busy = new AtomicInteger();
        var most = new AtomicInteger();
        try (var people = Executors.newFixedThreadPool(8)) {
            var results = people.invokeAll(IntStream.range(0, 200).<java.util.concurrent.Callable<Integer>>mapToObj(i -> () ->
                    turns.call(() -> {
                        most.accumulateAndGet(busy.incrementAndGet(), Math::max);
                        Thread.yield();
                        busy.decrementAndGet();
                        return i;
                    })).toList());
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(i);
            }
        }
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void whoWouldWaitTooLongIsRefusedAndTheNextOneIsHelped() throws Exception {
        var turns = new InTurn(1, Duration.ofMillis(20));
        var started = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        try (var people = Executors.newSingleThreadExecutor()) {
            var first = people.submit(() -> turns.call(() -> {
                started.countDown();
                return awaited(end);
            }));
            started.await();
            assertThatThrownBy(() -> turns.call(() -> true)).isInstanceOf(Refusal.class)
                    .extracting(thrown -> ((Refusal) thrown).reason()).isEqualTo(Refusal.Reason.TOO_MANY);
            end.countDown();
            assertThat(first.get()).isTrue();
        }
        assertThat(turns.call(() -> "next")).isEqualTo("next");
        assertThatThrownBy(() -> turns.call(() -> { throw new IllegalStateException("broken"); }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turns.call(() -> "after a failure")).isEqualTo("after a failure");
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
