package balans.screening.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/// A week by its Monday. Progress is counted in weeks: times, and days of one parent, would say too much.
public record Week(LocalDate monday) implements Comparable<Week> {

    static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /// As in ISO 8601, `2026-W47`.
    public String iso() {
        return "%d-W%02d".formatted(monday.get(IsoFields.WEEK_BASED_YEAR), number());
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    Week next() {
        return new Week(monday.plusWeeks(1));
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }
}
