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
    private static final double A_CHANCE_IN_TWENTY = 1.959964;
    private static final int MOST_DEALT = 30;

    public static Shift between(Round before, Scores then, Round after, Scores now) {
        var comparable = before.wording().equals(after.wording()) && before.shown() && after.shown()
                && enough(before) && enough(after);
        return comparable ? between(then, now) : UNKNOWN;
    }

    private static boolean enough(Round round) {
        return round.responses() * 5 >= round.invited() * 3;
    }

    /// A permutation test on ranks, two-sided: of all ways to deal the scores of both times over the two times, how
    /// many lie as far apart as these?
    static Shift between(Scores then, Scores now) {
        if (then.total() == 0 || now.total() == 0) {
            return UNKNOWN;
        }
        var both = both(then, now);
        var ranks = doubledMidRanks(both);
        var observed = rankSum(now, ranks) - (long) now.total() * (both.total() + 1);
        // What one time has more, the other has less: the smaller one is dealt.
        var dealt = Math.min(then.total(), now.total());
        var chance = dealt <= MOST_DEALT
                ? chance(both, ranks, dealt, Math.abs(observed))
                : nearly(both, dealt, Math.abs(observed));
        return chance >= RARELY ? NO_CLEAR_DIFFERENCE : observed > 0 ? CLEARLY_HIGHER : CLEARLY_LOWER;
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

    /// Walks through the five scores: in how many ways can so many of them be dealt with this rank sum? Every way of
    /// the exact test is counted, none is made.
    private static double chance(Scores both, List<Long> ranks, int dealt, long distance) {
        var highest = (int) (dealt * ranks.stream().mapToLong(Long::longValue).max().orElse(0));
        var ways = new double[dealt + 1][highest + 1];
        ways[0][0] = 1;
        for (int score = Scores.LOWEST; score <= Scores.HIGHEST; score++) {
            var next = new double[dealt + 1][highest + 1];
            var rank = ranks.get(score - 1).intValue();
            for (int k = 0; k <= Math.min(both.of(score), dealt); k++) {
                var chosen = choose(both.of(score), k);
                for (int n = 0; n + k <= dealt; n++) {
                    for (int sum = 0; sum + k * rank <= highest; sum++) {
                        next[n + k][sum + k * rank] += ways[n][sum] * chosen;
                    }
                }
            }
            ways = next;
        }
        var expected = (long) dealt * (both.total() + 1);
        double far = 0;
        double all = 0;
        for (int sum = 0; sum <= highest; sum++) {
            all += ways[dealt][sum];
            far += Math.abs(sum - expected) >= distance ? ways[dealt][sum] : 0;
        }
        return far / all;
    }

    /// With more than so many in both, the rank sum lies as a bell, corrected for ties; the exact count would take
    /// seconds and say the same.
    private static double nearly(Scores both, int dealt, long distance) {
        double total = both.total();
        var ties = both.counts().stream().mapToDouble(c -> (double) c * c * c - c).sum();
        var spread = dealt * (total - dealt) / 12.0 * (total + 1 - ties / (total * (total - 1)));
        return spread == 0 || distance / 2.0 < A_CHANCE_IN_TWENTY * Math.sqrt(spread) ? 1 : 0;
    }

    private static double choose(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }
}
