package balans.landscape.event;

import balans.action.CalendarEntry;
import balans.action.CalendarEntry.When;
import balans.action.Repeat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that happens on a day, or on many.
///
/// @param service id of the service it belongs to, or empty
/// @param except days on which it does not come back
public record Event(
        String id, Kind kind, String title, String about, String organisation, String service, String place, String municipality,
        LocalDate startsOn, LocalTime startsAt, LocalTime endsAt, Rhythm rhythm, @Nullable LocalDate until, List<LocalDate> except,
        boolean cancelled, int version, Instant changedAt) {

    /// `concept`: what the shared calendar calls it.
    public enum Kind {
        READING("soort-activiteit.activiteit"), PARENTS("soort-activiteit.ouderavond"), WORKSHOP("soort-activiteit.training"),
        TOGETHER("soort-activiteit.bijeenkomst");

        private final String concept;

        Kind(String concept) {
            this.concept = concept;
        }

        String concept() {
            return concept;
        }
    }

    public enum Rhythm {
        ONCE(""), WEEKLY("FREQ=WEEKLY"), FORTNIGHTLY("FREQ=WEEKLY;INTERVAL=2"), MONTHLY("FREQ=MONTHLY");

        private final String rule;

        Rhythm(String rule) {
            this.rule = rule;
        }
    }

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public Event {
        except = List.copyOf(except);
    }

    List<LocalDate> days(LocalDate first, LocalDate last) {
        var repeat = repeat();
        return repeat != null ? repeat.between(startsOn, first, last)
                : startsOn.isBefore(first) || startsOn.isAfter(last) ? List.of() : List.of(startsOn);
    }

    CalendarEntry entry(String link, String kindName) {
        var text = String.join("\n", List.of(about, organisation).stream().filter(line -> !line.isEmpty()).toList());
        return new CalendarEntry("landscape-event-" + id + "@balans", title, text, link,
                new When.Hour(startsOn.atTime(startsAt).atZone(ZONE), Duration.between(startsAt, endsAt)), version - 1, changedAt,
                cancelled, repeat(), where(), List.of(kindName));
    }

    public String where() {
        return place.isEmpty() ? municipality : municipality.isEmpty() || place.contains(municipality) ? place : place + ", " + municipality;
    }

    private @Nullable Repeat repeat() {
        return rhythm == Rhythm.ONCE ? null : new Repeat(rhythm.rule, until, except);
    }
}
