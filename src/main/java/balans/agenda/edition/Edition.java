package balans.agenda.edition;

import balans.action.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An edition of the agenda.
///
/// @param id its month, such as `2026-06`
/// @param nextDue the day on which the next edition should be there
/// @param steps the states that it has reached, in their order
/// @param seal null as long as nothing is frozen
public record Edition(
        String id, String title, String preface, LocalDate asOf, LocalDate nextDue, long version, List<Step> steps,
        @Nullable Seal seal) {

    /// @param name who did it
    public record Step(EditionState state, Instant at, String name, String reason) {}

    /// @param previous the edition before it; empty for the first
    public record Seal(String sha256, String previous, String previousSha256) {}

    static String idOf(LocalDate asOf) {
        return YearMonth.from(asOf).toString();
    }

    /// The last day of the quarter after this one: the agenda is renewed every quarter (R001-2).
    static LocalDate dueAfter(LocalDate asOf) {
        return YearMonth.from(asOf).plusMonths(3).atEndOfMonth();
    }

    public EditionState state() {
        return steps.getLast().state();
    }

    public boolean isPublic() {
        return state() == EditionState.PUBLISHED;
    }

    public Optional<Step> step(EditionState state) {
        return steps.stream().filter(step -> step.state() == state).findFirst();
    }

    public String month() {
        return Term.month(YearMonth.parse(id)).format();
    }

    public String asOfInWords() {
        return Term.day(asOf).format();
    }

    public String nextDueInWords() {
        return Term.day(nextDue).format();
    }

    public String address() {
        return "/agenda/edities/" + id;
    }
}
