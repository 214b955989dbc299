package balans.landscape.written;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// On some days of the week, from one time to another.
record Opening(List<String> days, LocalTime from, LocalTime until) {

    Opening {
        days = List.copyOf(days);
    }

    boolean overlaps(Opening other) {
        return days.stream().anyMatch(other.days::contains) && from.isBefore(other.until) && other.from.isBefore(until);
    }

    static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
