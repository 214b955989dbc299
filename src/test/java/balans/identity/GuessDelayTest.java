package balans.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessDelayTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T08:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final GuessDelay delay = new GuessDelay(0, Duration.ofSeconds(4), clock);

    @Test
    void everyWrongTryDoublesTheWait() {
        assertThat(delay.admit("an")).isZero();
        assertThat(delay.admit("an")).isEqualTo(Duration.ofSeconds(4));
        pass(Duration.ofSeconds(4));
        assertThat(delay.admit("an")).isZero();
        assertThat(delay.admit("an")).isEqualTo(Duration.ofSeconds(8));
    }

    /// S8: at most 10 guesses an hour an account, however patient or impatient the guesser is.
    @Test
    void atMostTenTriesFitInAnyHour() {
        var tries = new java.util.ArrayList<Instant>();
        for (int second = 0; second < 4 * 3600; second++) {
            if (delay.admit("an").isZero()) {
                tries.add(now.get());
            }
            pass(Duration.ofSeconds(1));
        }
        for (var start : tries) {
            assertThat(tries).filteredOn(t -> !t.isBefore(start) && t.isBefore(start.plusSeconds(3600)))
                    .hasSizeLessThanOrEqualTo(10);
        }
        assertThat(tries).hasSizeGreaterThan(10);
    }

    @Test
    void manyAtTheSameMomentAreOneTry() {
        var admitted = IntStream.range(0, 100).parallel().filter(i -> delay.admit("an").isZero()).count();
        assertThat(admitted).isEqualTo(1);
    }

    @Test
    void aRightTryEndsTheWaitAndNobodyElseWaits() {
        delay.admit("an");
        assertThat(delay.admit("bo")).isZero();
        delay.forget("an");
        assertThat(delay.admit("an")).isZero();
        assertThat(delay.admit("an")).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void anAddressHasFreeTriesAndRightOnesDoNotCount() {
        var office = new GuessDelay(20, Duration.ofSeconds(1), clock);
        for (int nurse = 0; nurse < 100; nurse++) {
            assertThat(office.admit("office")).isZero();
            office.forgive("office");
        }
        for (int guess = 0; guess < 21; guess++) {
            assertThat(office.admit("office")).isZero();
        }
        assertThat(office.admit("office")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aRightTryTakesItselfBackAndNotTheWrongOnesBeforeIt() {
        var office = new GuessDelay(1, Duration.ofSeconds(4), clock);
        office.admit("office");
        office.admit("office");
        pass(Duration.ofSeconds(4));
        office.forgive("office");
        assertThat(office.admit("office")).isZero();
        assertThat(office.admit("office")).as("the second wrong one, not the third").isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void remembersNoMoreThanItHasRoomFor() {
        delay.admit("an");
        for (int i = 0; i < 60_000; i++) {
            delay.admit("somebody " + i);
        }
        assertThat(delay.admit("somebody 59999")).isPositive();
        assertThat(delay.admit("an")).isZero();
    }

    private void pass(Duration time) {
        now.updateAndGet(t -> t.plus(time));
    }
}
