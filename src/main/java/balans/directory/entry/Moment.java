package balans.directory.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Days and times as fields hold them: `2026-10-05` and `19:30`.
public final class Moment {

    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2199;

    private Moment() {}

    public static Optional<LocalDate> day(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    public static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text).truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
