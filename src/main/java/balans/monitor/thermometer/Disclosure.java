package balans.monitor.thermometer;

/// What may be shown and kept of a round. With few answers a picture tells who gave which score.
public enum Disclosure {
    /// Scores and remarks.
    ALL,
    /// Scores only: all of these few agreed before they saw anything.
    SCORES,
    /// Only how many answered.
    COUNT;

    public static final int ENOUGH = 5;
    public static final int ENOUGH_WHEN_ALL_AGREE = 3;

    public static Disclosure of(int ballots, boolean allAgreed) {
        if (ballots >= ENOUGH) {
            return ALL;
        }
        return ballots >= ENOUGH_WHEN_ALL_AGREE && allAgreed ? SCORES : COUNT;
    }
}
