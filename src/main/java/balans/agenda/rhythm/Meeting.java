package balans.agenda.rhythm;

import balans.action.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A meeting of a coalition, of the whole field, or another one that gave input.
///
/// @param theme of the coalition; empty for the others
/// @param attended null when nobody counted
public record Meeting(
        String id, Kind kind, String theme, String title, LocalDate on, String place, State state,
        @Nullable Integer attended, String report, long version, long changedAt) {

    public enum Kind { COALITION, LARGE, OTHER }

    public enum State { PLANNED, HELD, CANCELLED }

    public String onInWords() {
        return Term.day(on).format();
    }

    public String address() {
        return "/agenda/bijeenkomsten/" + id;
    }

    public boolean isHeld() {
        return state == State.HELD;
    }
}
