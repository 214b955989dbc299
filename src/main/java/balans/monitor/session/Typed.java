package balans.monitor.session;

/// What was typed and could not be taken: it goes back into the page it came from, with the reason.
///
/// @param complaint what to do about it, in words; empty when there is nothing
public record Typed(String complaint, String round, int score, String remark, String note) {

    public static final Typed NOTHING = new Typed("", "", 0, "", "");

    static Typed complaint(String complaint) {
        return new Typed(complaint, "", 0, "", "");
    }

    static Typed ballot(String complaint, String round, int score, String remark) {
        return new Typed(complaint, round, score, remark, "");
    }

    static Typed note(String complaint, String note) {
        return new Typed(complaint, "", 0, "", note);
    }
}
