package balans.monitor.thermometer;

/// One person's answer until the reveal. It may be changed until then.
///
/// @param openIfFew the score may be shown when only three or four people answer and all of them say so
public record Ballot(int score, String remark, boolean openIfFew) {

    public static final int REMARK_MAX_CHARS = 140;

    public Ballot {
        remark = remark.strip();
        if (!Scores.isScore(score) || !remarkFits(remark)) {
            throw new IllegalArgumentException("not a ballot");
        }
    }

    public static boolean remarkFits(String remark) {
        return remark.strip().codePointCount(0, remark.strip().length()) <= REMARK_MAX_CHARS;
    }
}
