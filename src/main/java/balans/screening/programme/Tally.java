package balans.screening.programme;

/// How many links to parents there are, and how far they are. Counts only; which parent is not in it.
///
/// @param waiting sent, and not answered: a state of its own, never shown as an answer (R004-27)
public record Tally(int invited, int sent, int answered, int waiting) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0);

    public int unsent() {
        return invited - answered - waiting;
    }

    Tally plus(Tally other) {
        return new Tally(invited + other.invited, sent + other.sent, answered + other.answered,
                waiting + other.waiting);
    }

    public int answeredPercentage() {
        return invited == 0 ? 0 : Math.round(100f * answered / invited);
    }
}
