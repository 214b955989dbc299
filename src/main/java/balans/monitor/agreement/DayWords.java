package balans.monitor.agreement;

import balans.action.Action;
import balans.action.Term;

/// The day of an action in words: as precisely as it was said.
public final class DayWords {

    private DayWords() {}

    public static String of(Action action) {
        var day = action.day();
        if (day == null) {
            return "";
        }
        var term = action.term();
        return (term != null && term.last().equals(day) ? term : Term.day(day)).format();
    }
}
