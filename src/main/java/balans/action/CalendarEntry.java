package balans.action;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// Something for in somebody's calendar.
///
/// @param uid the same in every version of it, everywhere: by it a calendar knows what to replace
/// @param link where to read on
/// @param sequence grows with every change; a calendar keeps the highest
/// @param changedAt stands in the file instead of the moment of asking, so that an unchanged entry gives the same bytes
public record CalendarEntry(
        String uid, String title, String text, String link, When when, int sequence, Instant changedAt,
        boolean cancelled) {

    public sealed interface When {
        /// @param last included
        record Days(LocalDate first, LocalDate last) implements When {}

        record Hour(ZonedDateTime start, Duration length) implements When {}
    }

    /// The day on which an action is looked back on. Null when it has no day.
    public static @Nullable CalendarEntry of(Action action, String text, String link) {
        var day = action.day();
        return day == null ? null : new CalendarEntry("action-%s@balans".formatted(action.id().value()), action.title(),
                text, link, new When.Days(day, day), action.version(), action.changedAt(), false);
    }
}
