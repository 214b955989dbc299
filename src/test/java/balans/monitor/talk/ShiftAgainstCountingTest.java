package balans.monitor.talk;

import static org.assertj.core.api.Assertions.assertThat;

import balans.monitor.thermometer.Scores;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// R003-17: the same question answered in another way. Here every single way to deal the answers over the two times is
/// made and counted; the code under test never makes one.
class ShiftAgainstCountingTest {

    /// Worked out by hand with another program: of the 12,870 ways to deal these sixteen answers in eights, 408 lie as
    /// far apart in rank sum: 3.2 %. One answer of the second time a point lower, and it is 1,262: 9.8 %.
    @Test
    void anExampleWorkedOutElsewhere() {
        var then = scores(0, 2, 3, 2, 1);
        var now = scores(0, 0, 1, 2, 5);
        assertThat(chance(then, now)).isEqualTo(408.0 / 12_870);
        assertThat(Shift.between(then, now)).isEqualTo(Shift.CLEARLY_HIGHER);
        var milder = scores(0, 0, 2, 2, 4);
        assertThat(chance(then, milder)).isEqualTo(1262.0 / 12_870);
        assertThat(Shift.between(then, milder)).isEqualTo(Shift.NO_CLEAR_DIFFERENCE);
    }

    @Test
    void everySmallTeamGetsTheAnswerThatCountingGives() {
        var random = new Random(20261122);
        var clear = 0;
        for (int i = 0; i < 150; i++) {
            var then = draw(random, 3 + random.nextInt(5));
            var now = draw(random, 3 + random.nextInt(5));
            var expected = chance(then, now) < 0.05;
            assertThat(Shift.between(then, now) != Shift.NO_CLEAR_DIFFERENCE).as("%s %s", then, now).isEqualTo(expected);
            clear += expected ? 1 : 0;
        }
        assertThat(clear).as("both answers occur").isBetween(10, 140);
    }

    /// The bell of large teams and the exact count of small ones meet without a step.
    @Test
    void aSessionOfHundredsIsComparedInAMoment() {
        var before = System.nanoTime();
        assertThat(Shift.between(scores(60, 60, 60, 60, 60), scores(20, 30, 60, 90, 100))).isEqualTo(Shift.CLEARLY_HIGHER);
        assertThat(Shift.between(scores(60, 60, 60, 60, 60), scores(58, 60, 62, 60, 60)))
                .isEqualTo(Shift.NO_CLEAR_DIFFERENCE);
        assertThat(Shift.between(scores(60, 60, 60, 60, 60), scores(1, 2, 6, 10, 11))).isEqualTo(Shift.CLEARLY_HIGHER);
        assertThat(Shift.between(scores(4, 9, 9, 6, 3), scores(2, 6, 8, 9, 6))).isEqualTo(Shift.NO_CLEAR_DIFFERENCE);
        assertThat(Shift.between(scores(4, 9, 9, 6, 2), scores(2, 6, 8, 9, 5))).isEqualTo(Shift.NO_CLEAR_DIFFERENCE);
        assertThat(Shift.between(scores(0, 0, 40, 0, 0), scores(0, 0, 40, 0, 0))).isEqualTo(Shift.NO_CLEAR_DIFFERENCE);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    /// How often chance lies as far apart, by making every deal.
    private static double chance(Scores then, Scores now) {
        var all = new ArrayList<>(list(then));
        all.addAll(list(now));
        var sorted = all.stream().sorted().toList();
        var ranks = all.stream()
                .map(answer -> (sorted.indexOf(answer) + sorted.lastIndexOf(answer)) / 2.0 + 1).toList();
        var expected = now.total() * (all.size() + 1) / 2.0;
        var observed = Math.abs(ranks.subList(then.total(), all.size()).stream().mapToDouble(r -> r).sum() - expected);
        var far = 0;
        var ways = 0;
        for (int deal = 0; deal < 1 << all.size(); deal++) {
            if (Integer.bitCount(deal) == now.total()) {
                double sum = 0;
                for (int i = 0; i < all.size(); i++) {
                    sum += (deal >> i & 1) == 1 ? ranks.get(i) : 0;
                }
                ways++;
                far += Math.abs(sum - expected) >= observed - 1e-9 ? 1 : 0;
            }
        }
        return (double) far / ways;
    }

    private static List<Integer> list(Scores scores) {
        var list = new ArrayList<Integer>();
        for (int score = Scores.LOWEST; score <= Scores.HIGHEST; score++) {
            list.addAll(Collections.nCopies(scores.of(score), score));
        }
        return list;
    }

    /// Two kinds of teams, one low and one high, so that clear differences occur.
    private static Scores draw(Random random, int people) {
        var counts = new Integer[] {0, 0, 0, 0, 0};
        var low = random.nextBoolean();
        for (int i = 0; i < people; i++) {
            counts[low ? random.nextInt(3) : 2 + random.nextInt(3)]++;
        }
        return scores(counts);
    }

    private static Scores scores(Integer... counts) {
        return new Scores(List.of(counts));
    }
}
