package balans.directory.calendar;

import static balans.directory.calendar.CalendarTable.value;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.ExDate;

/// The days and hours in a calendar file, on the clock of Brussels and Amsterdam: a time of another zone, also of one
/// that only the file knows, becomes the same moment there.
final class FileTimes {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private FileTimes() {}

    static Map<String, String> of(VEvent event) {
        var start = at(event, "DTSTART");
        var end = at(event, "DTEND");
        var fields = new HashMap<String, String>();
        switch (start) {
            case LocalDate day -> {
                var last = end instanceof LocalDate excluded ? excluded.minusDays(1) : day.plus(days(event)).minusDays(1);
                fields.put("startDay", day.toString());
                fields.put("endDay", last.isAfter(day) ? last.toString() : "");
            }
            case ZonedDateTime begins -> {
                fields.put("startDay", begins.toLocalDate().toString());
                fields.put("startTime", minutes(begins));
                fields.put("zone", begins.getZone().equals(EventTime.USUAL) ? "" : begins.getZone().getId());
                var until = end instanceof ZonedDateTime ends ? ends.withZoneSameInstant(begins.getZone())
                        : begins.plus(length(event));
                if (until.isAfter(begins)) {
                    fields.put("endDay", until.toLocalDate().equals(begins.toLocalDate()) ? "" : until.toLocalDate().toString());
                    fields.put("endTime", minutes(until));
                }
            }
            default -> throw new IllegalArgumentException("no start"); // not sealed: what a file says
        }
        return fields;
    }

    static String except(VEvent event) {
        List<ExDate<Temporal>> all = event.getProperties("EXDATE");
        return all.stream().flatMap(property -> property.getDates().stream().map(date -> ours(date, property)))
                .map(date -> date instanceof ZonedDateTime zoned ? zoned.toLocalDate() : date)
                .map(Temporal::toString).distinct().collect(Collectors.joining("\n"));
    }

    private static Temporal at(VEvent event, String name) {
        var property = event.getProperty(name);
        return property.isPresent() && property.get() instanceof DateProperty<?> date
                ? ours(date.getDate(), date) : Instant.EPOCH;
    }

    private static Temporal ours(Temporal date, Property property) {
        return switch (date) {
            case LocalDate day -> day;
            case LocalDateTime floating -> floating.atZone(EventTime.USUAL);
            case ZonedDateTime zoned -> named(zoned, property);
            case OffsetDateTime offset -> offset.atZoneSameInstant(EventTime.USUAL);
            case Instant moment -> moment.atZone(EventTime.USUAL);
            default -> throw new IllegalArgumentException("no day"); // not sealed: times of the library
        };
    }

    private static ZonedDateTime named(ZonedDateTime zoned, Property property) {
        var name = property.getParameter("TZID").map(parameter -> parameter.getValue()).orElse("");
        return AMSTERDAM.getId().equals(name) || EventTime.USUAL.getId().equals(name)
                ? zoned.toLocalDateTime().atZone(ZoneId.of(name)) : zoned.withZoneSameInstant(EventTime.USUAL);
    }

    private static Period days(VEvent event) {
        var written = value(event, "DURATION");
        return written.matches("P\\d{1,3}[DW]") ? Period.parse(written) : Period.ofDays(1);
    }

    private static Duration length(VEvent event) {
        try {
            return Duration.parse(value(event, "DURATION"));
        } catch (DateTimeException none) {
            return Duration.ZERO;
        }
    }

    private static String minutes(ZonedDateTime time) {
        return time.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
