package balans.monitor.talk;

import balans.monitor.thermometer.Scores;

/// What stands out about one round, by fixed rules. Words, never a mean, an index, a percentage or a ranking: with
/// 5 to 30 people those move by chance (docs/decisions/0010).
///
/// @param low how many gave 1 or 2
/// @param high how many gave 4 or 5
/// @param manyMissing fewer than three in five of those who were there answered
public record Observation(Pattern pattern, int low, int high, int total, boolean manyMissing, Shift shift) {

    /// @param shown whether the scores may be shown at all
    public static Observation of(Scores scores, boolean shown, int responses, int invited, Shift shift) {
        var missing = responses * 5 < invited * 3;
        if (!shown) {
            return new Observation(Pattern.TOO_FEW, 0, 0, responses, missing, Shift.UNKNOWN);
        }
        return new Observation(
                pattern(scores), scores.between(1, 2), scores.between(4, 5), scores.total(), missing, shift);
    }

    static Pattern pattern(Scores scores) {
        var total = scores.total();
        for (int low = Scores.LOWEST; low < Scores.HIGHEST; low++) {
            if (scores.between(low, low + 1) * 5 >= total * 4) {
                return Pattern.AGREED;
            }
        }
        return scores.between(1, 2) * 4 >= total && scores.between(4, 5) * 4 >= total
                ? Pattern.DIVIDED
                : Pattern.MIXED;
    }
}
