package balans.directory.calendar;

import balans.action.CalendarEntry.When;
import balans.action.Repeat;
import balans.directory.entry.Fields;
import balans.directory.entry.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When an event is, read from its fields.
final class EventTime {

    static final ZoneId USUAL = ZoneId.of("Europe/Brussels");
    /// It comes back by a rule as calendars write it, in a field of its own.
    static final String OWN_RULE = "volgens-regel";
    private static final int DAYS_A_WEEK = 7;

    private EventTime() {}

    /// Empty for what has no day yet.
    static Optional<When> when(Fields fields) {
        return Moment.day(fields.text("startDay")).map(first -> {
            var last = Moment.day(fields.text("endDay")).orElse(first);
            return Moment.time(fields.text("startTime")).<When>map(time -> {
                var start = ZonedDateTime.of(first, time, zone(fields));
                return new When.Hour(start, Moment.time(fields.text("endTime"))
                        .map(end -> Duration.between(start, ZonedDateTime.of(last, end, start.getZone())))
                        .orElse(Duration.ZERO));
            }).orElseGet(() -> new When.Days(first, last));
        });
    }

    private static ZoneId zone(Fields fields) {
        return fields.has("zone") ? ZoneId.of(fields.text("zone")) : USUAL;
    }

    static @Nullable Repeat repeat(Fields fields) {
        var first = Moment.day(fields.text("startDay"));
        if (first.isEmpty() || !fields.has("repeat")) {
            return null;
        }
        return new Repeat(rule(fields, first.get()), Moment.day(fields.text("repeatUntil")).orElse(null),
                fields.lines("except").stream().flatMap(day -> Moment.day(day).stream()).toList());
    }

    /// The words of the form become a rule that fits the first day; other rules come from calendars that were taken in.
    static String rule(Fields fields, LocalDate first) {
        var weekday = first.getDayOfWeek().name().substring(0, 2);
        var nth = (first.getDayOfMonth() - 1) / DAYS_A_WEEK + 1;
        // The fifth of its kind in a month is often not there: then the last one is meant.
        var place = nth > 4 ? "-1" + weekday : nth + weekday;
        return switch (fields.text("repeat")) {
            case "wekelijks" -> "FREQ=WEEKLY";
            case "tweewekelijks" -> "FREQ=WEEKLY;INTERVAL=2";
            case "maandelijks" -> "FREQ=MONTHLY";
            case "maandelijks-weekdag" -> "FREQ=MONTHLY;BYDAY=" + place;
            case "jaarlijks" -> "FREQ=YEARLY";
            case "jaarlijks-weekdag" -> "FREQ=YEARLY;BYMONTH=%d;BYDAY=%s".formatted(first.getMonthValue(), place);
            default -> fields.text("rule"); // not sealed: a word of a form
        };
    }
}
