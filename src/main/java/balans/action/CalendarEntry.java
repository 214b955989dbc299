package balans.action;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something for in somebody's calendar.
///
/// @param uid the same in every version of it, everywhere: by it a calendar knows what to replace
/// @param link where to read on
/// @param sequence grows with every change; a calendar keeps the highest
/// @param repeat null for what happens once
/// @param changedAt stands in the file instead of the moment of asking, so that an unchanged entry gives the same bytes
public record CalendarEntry(
        String uid, String title, String text, String link, When when, int sequence, Instant changedAt,
        boolean cancelled, @Nullable Repeat repeat, String place, List<String> categories) {

    public CalendarEntry {
        categories = List.copyOf(categories);
    }

    /// Something that happens once.
    public CalendarEntry(String uid, String title, String text, String link, When when, int sequence, Instant changedAt,
            boolean cancelled) {
        this(uid, title, text, link, when, sequence, changedAt, cancelled, null, "", List.of());
    }

    public sealed interface When {
        /// @param last included
        record Days(LocalDate first, LocalDate last) implements When {}

        /// @param length zero when nobody said how long
        record Hour(ZonedDateTime start, Duration length) implements When {}
    }

    /// The day on which an action is looked back on. Null when it has no day.
    public static @Nullable CalendarEntry of(Action action, String text, String link) {
        var day = action.day();
        return day == null ? null : new CalendarEntry("action-%s@balans".formatted(action.id().value()), action.title(),
                text, link, new When.Days(day, day), action.version(), action.changedAt(), false);
    }
}
