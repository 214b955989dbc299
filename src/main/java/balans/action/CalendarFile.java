package balans.action;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/// Entries as a file that calendars read (RFC 5545): one for a single entry, one for a whole feed.
///
/// Without a METHOD: it is a file to take over, not an invitation that somebody's calendar answers to.
public final class CalendarFile {

    public static final String TYPE = "text/calendar;charset=UTF-8";

    private static final String MAKER = "-//Balans//Balans 1//NL";
    /// A line has at most 75 octets, and the library counts characters: most of ours take one or two.
    private static final int LINE_CHARS = 37;
    private static final TimeZoneRegistry ZONES = TimeZoneRegistryFactory.getInstance().createRegistry();

    private CalendarFile() {}

    public static byte[] of(String name, List<CalendarEntry> entries) {
        Calendar calendar = new Calendar().withProdId(MAKER).withDefaults()
                .withProperty(new XProperty("X-WR-CALNAME", name)).getFluentTarget();
        zones(entries).forEach(zone -> calendar.withComponent(zone(zone)));
        entries.forEach(entry -> calendar.withComponent(event(entry)));
        return written(calendar);
    }

    private static List<ZoneId> zones(List<CalendarEntry> entries) {
        return entries.stream().map(CalendarEntry::when)
                .filter(CalendarEntry.When.Hour.class::isInstance).map(CalendarEntry.When.Hour.class::cast)
                .map(hour -> hour.start().getZone()).distinct().toList();
    }

    private static VTimeZone zone(ZoneId zone) {
        return ZONES.getTimeZone(zone.getId()).getVTimeZone();
    }

    private static VEvent event(CalendarEntry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence(entry.sequence()));
        switch (entry.when()) {
            case CalendarEntry.When.Days(var first, var last) -> {
                event.add(new DtStart<>(first));
                event.add(new DtEnd<>(last.plusDays(1)));
            }
            case CalendarEntry.When.Hour(var start, var length) -> {
                event.add(new DtStart<>(start));
                if (!length.isZero()) {
                    event.add(new DtEnd<>(start.plus(length)));
                }
            }
        }
        if (entry.repeat() != null) {
            event.add(new RRule<>(entry.repeat().written(entry.when())));
            except(entry).forEach(event::add);
        }
        event.add(new Summary(entry.title()));
        if (!entry.place().isEmpty()) {
            event.add(new Location(entry.place()));
        }
        if (!entry.categories().isEmpty()) {
            event.add(new Categories(new TextList(entry.categories())));
        }
        if (!entry.text().isEmpty()) {
            event.add(new Description(entry.text()));
        }
        if (!entry.link().isEmpty()) {
            event.add(new Url(URI.create(entry.link())));
        }
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (entry.when() instanceof CalendarEntry.When.Days) {
            // A whole day must not make somebody look busy.
            event.add(ImmutableTransp.TRANSPARENT);
        }
        return event;
    }

    private static List<Property> except(CalendarEntry entry) {
        var days = entry.repeat() == null ? List.<LocalDate>of() : entry.repeat().except();
        return switch (entry.when()) {
            case CalendarEntry.When.Days when -> days.stream().<Property>map(day ->
                    new ExDate<>(new ParameterList(List.of(Value.DATE)), new DateList<>(List.of(day)))).toList();
            case CalendarEntry.When.Hour(var start, var length) -> days.stream().<Property>map(day ->
                    new ExDate<>(new ParameterList(List.of(new TzId(start.getZone().getId()))),
                            new DateList<>(List.of(start.with(day))))).toList();
        };
    }

    private static byte[] written(Calendar calendar) {
        var bytes = new ByteArrayOutputStream();
        try {
            // An empty feed is a feed too; the standard's check wants at least one entry.
            new CalendarOutputter(!calendar.getComponents().isEmpty(), LINE_CHARS).output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
