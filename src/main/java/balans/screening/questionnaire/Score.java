package balans.screening.questionnaire;

/// What the published rule makes of one set of answers. No answers at all is not a score: whoever shows a child
/// without an answer says that, and never this.
public sealed interface Score {

    /// @param incomplete some questions were skipped, so the value is an estimate
    record Valued(int value, boolean incomplete, Questionnaire.Band band) implements Score {}

    /// Too many questions were skipped.
    record TooFewAnswers(int answered) implements Score {}
}
