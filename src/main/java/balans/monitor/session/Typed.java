package balans.monitor.session;

import balans.monitor.agreement.AgreementForm;

/// What was typed and could not be taken: it goes back into the page it came from, with the reason.
///
/// @param complaint what to do about it, in words; empty when there is nothing
public record Typed(String complaint, String round, int score, String remark, String note, AgreementForm agreement) {

    public static final Typed NOTHING = new Typed("", "", 0, "", "", AgreementForm.EMPTY);

    static Typed complaint(String complaint) {
        return new Typed(complaint, "", 0, "", "", AgreementForm.EMPTY);
    }

    static Typed ballot(String complaint, String round, int score, String remark) {
        return new Typed(complaint, round, score, remark, "", AgreementForm.EMPTY);
    }

    static Typed agreement(String complaint, AgreementForm agreement) {
        return new Typed(complaint, "", 0, "", "", agreement);
    }

    static Typed note(String complaint, String note) {
        return new Typed(complaint, "", 0, "", note, AgreementForm.EMPTY);
    }
}
