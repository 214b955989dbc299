package balans.directory.calendar;

import balans.action.CalendarEntry.When;
import balans.directory.CalendarSource.Dated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One time that something happens; `last` is included, `from` is null for a whole day.
public record Occurrence(
        Dated dated, LocalDate first, LocalDate last, @Nullable LocalTime from, @Nullable LocalTime until, ZoneId zone) {

    static final Comparator<Occurrence> IN_ORDER = Comparator.comparing(Occurrence::first)
            .thenComparing(Occurrence::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(o -> o.dated().entry().title()).thenComparing(Occurrence::address);

    private static final Locale DUTCH = Locale.of("nl");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("EEEE d MMMM", DUTCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", DUTCH);
    private static final List<ZoneId> SAME_CLOCK = List.of(EventTime.USUAL, ZoneId.of("Europe/Amsterdam"));

    /// All times between these two days, both included, that any of it happens.
    static List<Occurrence> of(Dated dated, LocalDate first, LocalDate last) {
        return switch (dated.entry().when()) {
            case When.Days(var begins, var ends) -> starts(dated, begins, ChronoUnit.DAYS.between(begins, ends), first, last)
                    .stream().map(day -> new Occurrence(dated, day, day.plusDays(ChronoUnit.DAYS.between(begins, ends)),
                            null, null, EventTime.USUAL)).toList();
            case When.Hour(var start, var length) -> {
                var nights = ChronoUnit.DAYS.between(start.toLocalDate(), start.plus(length).toLocalDate());
                yield starts(dated, start.toLocalDate(), nights, first, last).stream().map(day -> {
                    var end = ZonedDateTime.of(day, start.toLocalTime(), start.getZone()).plus(length);
                    return new Occurrence(dated, day, end.toLocalDate(), start.toLocalTime(),
                            length.isZero() ? null : end.toLocalTime(), start.getZone());
                }).toList();
            }
        };
    }

    private static List<LocalDate> starts(Dated dated, LocalDate begins, long nights, LocalDate first, LocalDate last) {
        var repeat = dated.entry().repeat();
        if (repeat != null) {
            return repeat.between(begins, first.minusDays(nights), last);
        }
        return begins.plusDays(nights).isBefore(first) || begins.isAfter(last) ? List.of() : List.of(begins);
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public String title() {
        return dated.entry().title();
    }

    public String place() {
        return dated.entry().place();
    }

    public String address() {
        return dated.address();
    }

    public boolean cancelled() {
        return dated.entry().cancelled();
    }

    /// `maandag 5 oktober tot en met zondag 11 oktober 2026`, or `donderdag 3 december 2026, 19.30 - 21.00 uur`.
    public String words() {
        if (from == null) {
            return first.equals(last) ? DAY.format(first)
                    : (first.getYear() == last.getYear() ? DAY_AND_MONTH : DAY).format(first) + " tot en met " + DAY.format(last);
        }
        var zoned = SAME_CLOCK.contains(zone) ? "" : " (" + zone.getId() + ")";
        var ends = until == null ? "" : " - " + (first.equals(last) ? "" : DAY.format(last) + ", ") + TIME.format(until);
        return DAY.format(first) + ", " + TIME.format(from) + ends + " uur" + zoned;
    }

    /// The hour at which it begins, or nothing.
    public String hour() {
        return from == null ? "" : TIME.format(from);
    }
}
