package balans.screening.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A period as somebody typed it.
public record PeriodForm(String startsOn, String endsOn) {

    static PeriodForm of(Period period) {
        return new PeriodForm(period.startsOn().toString(), period.endsOn().toString());
    }

    List<Complaint> complaints(LocalDate today) {
        var found = new ArrayList<Complaint>();
        var start = day(startsOn);
        var end = day(endsOn);
        if (start.isEmpty()) {
            found.add(Complaint.START_UNREADABLE);
        }
        if (end.isEmpty()) {
            found.add(Complaint.END_UNREADABLE);
        } else if (end.get().isBefore(today)) {
            found.add(Complaint.END_IN_THE_PAST);
        }
        if (start.isPresent() && end.isPresent()) {
            if (end.get().isBefore(start.get())) {
                found.add(Complaint.END_BEFORE_START);
            } else if (Period.isTooLong(start.get(), end.get())) {
                found.add(Complaint.PERIOD_TOO_LONG);
            }
        }
        return found;
    }

    /// Only for a form without complaints.
    Period period() {
        return new Period(LocalDate.parse(startsOn.strip()), LocalDate.parse(endsOn.strip()));
    }

    /// Four-digit years only: a later one would sort wrong as text, and nobody means it.
    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip())).filter(d -> d.getYear() >= 1900 && d.getYear() <= 9999);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
