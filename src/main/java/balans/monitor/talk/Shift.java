package balans.monitor.talk;

import balans.monitor.thermometer.Round;
import balans.monitor.thermometer.Scores;
import java.util.ArrayList;
import java.util.List;

/// Whether a team scores a statement clearly differently from last time. Only on the very same words, when at least
/// three in five answered both times, and when chance alone would rarely do it.
public enum Shift {
    /// There is nothing to compare with, or too few answered.
    UNKNOWN, NO_CLEAR_DIFFERENCE, CLEARLY_HIGHER, CLEARLY_LOWER;

    private static final double RARELY = 0.05;

    public static Shift between(Round before, Scores then, Round after, Scores now) {
        var comparable = before.wording().equals(after.wording()) && before.shown() && after.shown()
                && enough(before) && enough(after);
        return comparable ? between(then, now) : UNKNOWN;
    }

    private static boolean enough(Round round) {
        return round.responses() * 5 >= round.invited() * 3;
    }

    /// An exact permutation test on ranks, two-sided: of all ways to deal the scores of both times over the two
    /// times, how many lie as far apart as these?
    static Shift between(Scores then, Scores now) {
        if (then.total() == 0 || now.total() == 0) {
            return UNKNOWN;
        }
        var both = both(then, now);
        var ranks = doubledMidRanks(both);
        var observed = rankSum(now, ranks);
        var expected = (long) now.total() * (both.total() + 1);
        return chance(both, ranks, now.total(), Math.abs(observed - expected), expected) >= RARELY
                ? NO_CLEAR_DIFFERENCE
                : observed > expected ? CLEARLY_HIGHER : CLEARLY_LOWER;
    }

    private static Scores both(Scores then, Scores now) {
        var sums = new ArrayList<Integer>();
        for (int score = Scores.LOWEST; score <= Scores.HIGHEST; score++) {
            sums.add(then.of(score) + now.of(score));
        }
        return new Scores(sums);
    }

    /// Twice the middle of the ranks that a score holds, so that ties stay whole numbers.
    private static List<Long> doubledMidRanks(Scores both) {
        var ranks = new ArrayList<Long>();
        long below = 0;
        for (var count : both.counts()) {
            ranks.add(2 * below + count + 1);
            below += count;
        }
        return ranks;
    }

    private static long rankSum(Scores scores, List<Long> ranks) {
        long sum = 0;
        for (int score = Scores.LOWEST; score <= Scores.HIGHEST; score++) {
            sum += scores.of(score) * ranks.get(score - 1);
        }
        return sum;
    }

    /// Walks through the five scores: how likely is it to have dealt `n` of those so far with this rank sum?
    private static double chance(Scores both, List<Long> ranks, int n, long distance, long expected) {
        var dealt = new java.util.HashMap<List<Long>, Double>();
        dealt.put(List.of(0L, 0L), 1.0);
        for (int i = 0; i < ranks.size(); i++) {
            var next = new java.util.HashMap<List<Long>, Double>();
            for (var entry : dealt.entrySet()) {
                for (int k = 0; k <= both.counts().get(i) && entry.getKey().getFirst() + k <= n; k++) {
                    var state = List.of(entry.getKey().getFirst() + k, entry.getKey().getLast() + k * ranks.get(i));
                    next.merge(state, entry.getValue() * choose(both.counts().get(i), k), Double::sum);
                }
            }
            dealt = next;
        }
        double far = 0;
        double all = 0;
        for (var entry : dealt.entrySet()) {
            if (entry.getKey().getFirst() == n) {
                all += entry.getValue();
                far += Math.abs(entry.getKey().getLast() - expected) >= distance ? entry.getValue() : 0;
            }
        }
        return far / all;
    }

    private static double choose(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }
}
