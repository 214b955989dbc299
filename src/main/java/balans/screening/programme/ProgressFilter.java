package balans.screening.programme;

import java.time.LocalDate;
import java.util.Optional;

/// What part of the progress somebody wants to see, as it stands in the address. Days are widened to whole weeks,
/// and schools are never divided over time: a narrow slice would say what a small group hides.
public record ProgressFilter(String centre, Optional<LocalDate> from, Optional<LocalDate> until) {

    static ProgressFilter of(String centre, String from, String until) {
        return new ProgressFilter(centre.strip(), PeriodForm.day(from), PeriodForm.day(until));
    }

    boolean takesCentre(ManagedCentre candidate) {
        return centre.isEmpty() || candidate.id().value().equals(centre);
    }

    boolean takesWeek(Week week) {
        return from.filter(day -> week.compareTo(Week.of(day)) < 0).isEmpty()
                && until.filter(day -> week.compareTo(Week.of(day)) > 0).isEmpty();
    }

    public boolean narrows() {
        return !centre.isEmpty() || from.isPresent() || until.isPresent();
    }
}
