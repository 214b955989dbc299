package balans.directory.calendar;

import balans.action.Repeat;
import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.entry.Entry;
import balans.directory.entry.EntryStore;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/// A calendar file (RFC 5545) as a table of events, so that it is taken in the way tables are: all of it or nothing.
/// What only this file says of one time of something that comes back is left out: the calendar has no room for it.
@org.springframework.stereotype.Component
public class CalendarTable {

    private static final String BEGIN = "BEGIN:VCALENDAR";
    private static final List<String> COLUMNS = List.of("id", "title", "eventKind", "startDay", "startTime", "endDay",
            "endTime", "repeat", "rule", "repeatUntil", "except", "zone", "place", "website", "about", "cancelled", "uid");
    private static final String USUAL_KIND = "soort-activiteit.activiteit";
    private static final Pattern OURS =
            Pattern.compile(RegisteredEvents.UID_START + "([a-z0-9][a-z0-9.-]{0,100})" + RegisteredEvents.UID_END);
    private static final int TITLE_MAX_CHARS = 300;
    private static final int TEXT_MAX_CHARS = 4_000;

    private final EntryStore entries;

    CalendarTable(EntryStore entries) {
        this.entries = entries;
    }

    public static boolean isOne(String text) {
        return text.stripLeading().startsWith(BEGIN);
    }

    /// Empty when it cannot be read.
    public Optional<List<List<String>>> read(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text.stripLeading()));
            var table = new ArrayList<List<String>>();
            table.add(COLUMNS);
            var seen = new HashSet<String>();
            for (Component component : calendar.getComponents()) {
                if (component instanceof VEvent event && value(event, "RECURRENCE-ID").isEmpty()
                        && (value(event, "UID").isEmpty() || seen.add(value(event, "UID")))) {
                    var row = row(event);
                    table.add(COLUMNS.stream().map(column -> row.getOrDefault(column, "")).toList());
                }
            }
            return Optional.of(table);
        } catch (IOException | ParserException | RuntimeException unreadable) {
            // Whatever a stranger's file makes the library say, it is not a calendar to us.
            return Optional.empty();
        }
    }

    private Map<String, String> row(VEvent event) {
        var row = new LinkedHashMap<String, String>();
        var uid = value(event, "UID");
        var ours = OURS.matcher(uid);
        var known = ours.matches() ? entries.find(EntryId.event(ours.group(1)))
                : entries.findByKey(Kind.EVENT, "uid:" + uid).flatMap(entries::find);
        row.put("id", ours.matches() ? ours.group(1) : known.map(entry -> entry.id().id()).orElse(""));
        row.put("uid", ours.matches() ? "" : uid);
        row.put("title", cut(value(event, "SUMMARY"), TITLE_MAX_CHARS));
        row.put("eventKind", known.map(CalendarTable::kind).orElse(USUAL_KIND));
        row.put("place", cut(value(event, "LOCATION").replace('\n', ' '), TITLE_MAX_CHARS));
        row.put("about", cut(value(event, "DESCRIPTION"), TEXT_MAX_CHARS));
        row.put("website", website(event, known));
        row.put("cancelled", value(event, "STATUS").equals("CANCELLED") ? "ja" : "");
        row.putAll(FileTimes.of(event));
        repeat(event, row);
        return row;
    }

    private static String kind(Entry entry) {
        return entry.fields().text("eventKind");
    }

    /// The address in a file of ours is that of the event itself, which is no website of it.
    private static String website(VEvent event, Optional<Entry> known) {
        var url = value(event, "URL");
        if (known.isPresent() && url.endsWith(known.get().address())) {
            return known.get().fields().text("website");
        }
        return url.startsWith("http") ? url : "";
    }

    private static void repeat(VEvent event, Map<String, String> row) {
        var parts = new ArrayList<>(List.of(value(event, "RRULE").split(";")));
        var until = parts.stream().filter(part -> part.startsWith("UNTIL=")).findFirst();
        parts.removeIf(part -> part.startsWith("UNTIL=") || part.isEmpty());
        var rule = String.join(";", parts);
        // A rule that we do not know stays, so that the table says so instead of making it happen once.
        row.put("repeat", rule.isEmpty() ? "" : EventTime.OWN_RULE);
        row.put("rule", rule);
        if (!rule.isEmpty() && Repeat.isRule(rule)) {
            until.map(part -> part.substring("UNTIL=".length())).filter(day -> day.length() >= 8).ifPresent(day ->
                    row.put("repeatUntil", day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6, 8)));
            row.put("except", FileTimes.except(event));
        }
    }

    static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).map(String::strip).orElse("");
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
