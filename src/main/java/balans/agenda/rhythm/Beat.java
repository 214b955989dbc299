package balans.agenda.rhythm;

import balans.action.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a coalition, or the whole field, keeps the rhythm that the agenda promises (R001-13). It turns late by itself.
///
/// @param name whose rhythm
/// @param last the last one that was held; null when there was none
/// @param next the first one that is planned; null when none is
/// @param due until when the next one should be held
public record Beat(String name, @Nullable Meeting last, @Nullable Meeting next, LocalDate due, boolean late) {

    /// When the coalitions were formed: their first quarter is the one after it.
    static final YearMonth FORMED = YearMonth.of(2026, 6);
    private static final int QUARTER = 3;
    private static final int HALF_YEAR = 6;

    /// Once in every quarter.
    static Beat ofCoalition(String name, List<Meeting> meetings, LocalDate today) {
        return of(name, meetings, QUARTER, today);
    }

    /// Once in every half year.
    static Beat ofTheField(String name, List<Meeting> meetings, LocalDate today) {
        return of(name, meetings, HALF_YEAR, today);
    }

    private static Beat of(String name, List<Meeting> meetings, int months, LocalDate today) {
        var last = meetings.stream().filter(Meeting::isHeld).max(Comparator.comparing(Meeting::on)).orElse(null);
        var next = meetings.stream().filter(m -> m.state() == Meeting.State.PLANNED && !m.on().isBefore(today))
                .min(Comparator.comparing(Meeting::on)).orElse(null);
        var due = endOfPeriodAfter(last == null ? FORMED : YearMonth.from(last.on()), months);
        return new Beat(name, last, next, due, today.isAfter(due));
    }

    /// The last day of the quarter or half year after the one that this month is in.
    private static LocalDate endOfPeriodAfter(YearMonth month, int months) {
        var endOfThis = (month.getMonthValue() + months - 1) / months * months;
        return YearMonth.of(month.getYear(), endOfThis).plusMonths(months).atEndOfMonth();
    }

    public String dueInWords() {
        return Term.day(due).format();
    }
}
