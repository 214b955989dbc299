package balans.directory.calendar;

import balans.action.CalendarEntry.When;
import balans.action.Repeat;
import balans.directory.EntryId.Kind;
import balans.directory.entry.Complaint;
import balans.directory.entry.Field;
import balans.directory.entry.Field.Type;
import balans.directory.entry.Fields;
import balans.directory.entry.Folded;
import balans.directory.entry.Moment;
import balans.directory.entry.Register;
import balans.directory.resource.WebAddress;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// An event that anybody may know of: a campaign, a meeting, an evening with parents. What comes back every year may
/// wait for its day; anything else has one.
@Component
class EventRegister implements Register {

    private static final int DAYS_MAX = 366;
    private static final String AFTER_ALL_DAYS = "9999";

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.line("title").needed(), Field.concept("eventKind", "soort-activiteit").needed(),
                Field.of("startDay", Type.DAY), Field.of("startTime", Type.TIME),
                Field.of("endDay", Type.DAY), Field.of("endTime", Type.TIME),
                Field.choice("repeat", List.of("wekelijks", "tweewekelijks", "maandelijks", "maandelijks-weekdag",
                        "jaarlijks", "jaarlijks-weekdag", EventTime.OWN_RULE)),
                Field.line("rule"), Field.of("repeatUntil", Type.DAY), Field.lines("except"),
                Field.choice("zone", List.of("Europe/Brussels", "Europe/Amsterdam")),
                Field.line("place"), Field.of("website", Type.WEB), Field.text("about"),
                Field.concepts("themes", "thema"), Field.concepts("subjects", "onderwerp"),
                Field.concepts("sectors", "sector"), Field.concepts("regions", "regio"),
                Field.of("publisher", Type.ORGANISATION), Field.choice("cancelled", List.of("ja")), Field.line("uid"),
                Field.line("source"));
    }

    @Override
    public String title(Fields fields) {
        return fields.text("title");
    }

    @Override
    public String order(Fields fields) {
        return (fields.has("startDay") ? fields.text("startDay") : AFTER_ALL_DAYS) + " " + title(fields);
    }

    @Override
    public Fields tidy(Fields fields) {
        return fields.with("website", WebAddress.tidied(fields.text("website")));
    }

    @Override
    public List<Complaint> complaints(Fields fields) {
        var found = new ArrayList<Complaint>();
        if (fields.has("website")) {
            WebAddress.of(fields.text("website")).trouble().ifPresent(trouble -> found.add(new Complaint("website", trouble)));
        }
        fields.lines("except").stream().filter(day -> Moment.day(day).isEmpty()).findFirst()
                .ifPresent(day -> found.add(new Complaint("except", "days", day)));
        var first = Moment.day(fields.text("startDay"));
        if (first.isEmpty()) {
            if (!fields.text("repeat").startsWith("jaarlijks") || fields.has("startTime") || fields.has("endDay")) {
                found.add(new Complaint("startDay", "missing"));
            }
            return found;
        }
        if (fields.has("repeat") && !Repeat.isRule(EventTime.rule(fields, first.get()))) {
            found.add(new Complaint("rule", "repeat"));
        }
        if (fields.has("endTime") && !fields.has("startTime")) {
            found.add(new Complaint("startTime", "missing"));
        } else if (found.isEmpty()) {
            found.addAll(length(fields, first.get()));
        }
        return found;
    }

    private static List<Complaint> length(Fields fields, LocalDate first) {
        var last = Moment.day(fields.text("endDay")).orElse(first);
        var backwards = EventTime.when(fields).filter(w -> w instanceof When.Hour(var start, var length) && length.isNegative());
        if (last.isBefore(first)) {
            return List.of(new Complaint("endDay", "before-start"));
        }
        if (ChronoUnit.DAYS.between(first, last) > DAYS_MAX) {
            return List.of(new Complaint("endDay", "long"));
        }
        return backwards.isPresent() ? List.of(new Complaint("endTime", "before-start")) : List.of();
    }

    @Override
    public Set<String> keys(Fields fields) {
        return fields.has("uid") ? Set.of("uid:" + fields.text("uid")) : Set.of();
    }

    @Override
    public String newId(Fields fields) {
        return Folded.slug(fields.text("title") + " " + fields.text("startDay"));
    }

    @Override
    public String searchWords(Fields fields) {
        return String.join("\n", fields.text("about"), fields.text("place"), fields.text("startDay"));
    }
}
