package balans.screening.programme;

import java.time.Clock;
import java.time.LocalDate;

/// The days on which parents can answer; the first and the last belong to it.
public record Period(LocalDate startsOn, LocalDate endsOn) {

    static final int MAX_YEARS = 3;
    public Period {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("period ends before it starts");
        }
    }

    static LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }

    static boolean isTooLong(LocalDate startsOn, LocalDate endsOn) {
        return !endsOn.isBefore(startsOn.plusYears(MAX_YEARS));
    }
}
