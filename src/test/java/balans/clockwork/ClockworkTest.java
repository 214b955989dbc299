package balans.clockwork;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ParameterizedClass
@EnumSource(Databases.class)
@ExtendWith(OutputCaptureExtension.class)
class ClockworkTest {

    private final Databases database;

    ClockworkTest(Databases database) {
        this.database = database;
    }

    @Test
    void ofTwoNodesOnOneDatabaseOneDoesTheChore() throws InterruptedException {
        var source = database.migrated();
        var done = new CountDownLatch(1);
        var turns = new AtomicInteger();
        var chore = chore("count", () -> {
            turns.incrementAndGet();
            done.countDown();
        });
        var one = new Clockwork(source, List.of(chore));
        var two = new Clockwork(source, List.of(chore));
        one.start();
        two.start();
        try {
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(500);
            assertThat(turns.get()).isEqualTo(1);
        } finally {
            one.destroy();
            two.destroy();
        }
    }

    @Test
    void aChoreThatBreaksStopsNoOtherAndItsWordsAreNotLogged(CapturedOutput log) throws InterruptedException {
        var done = new CountDownLatch(1);
        var clockwork = new Clockwork(database.migrated(), List.of(
                chore("a-breaks", () -> {
                    throw new IllegalStateException("els@school.example");
                }),
                chore("b-works", done::countDown)));
        clockwork.start();
        try {
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            clockwork.destroy();
        }
        assertThat(log.getAll()).contains("a-breaks", "IllegalStateException").doesNotContain("els@school.example");
    }

    private static Chore chore(String name, Runnable work) {
        return new Chore() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration every() {
                return Duration.ofHours(1);
            }

            @Override
            public void run() {
                work.run();
            }
        };
    }
}
