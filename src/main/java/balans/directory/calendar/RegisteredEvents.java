package balans.directory.calendar;

import balans.action.CalendarEntry;
import balans.directory.CalendarSource;
import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.entry.Entry;
import balans.directory.entry.EntryStore;
import balans.directory.entry.Register;
import balans.directory.entry.Shown;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The events of the register, for the calendar.
@Component
class RegisteredEvents implements CalendarSource {

    static final String UID_START = "event-";
    static final String UID_END = "@balans";

    private final EntryStore entries;
    private final Register register;

    RegisteredEvents(EntryStore entries, EventRegister register) {
        this.entries = entries;
        this.register = register;
    }

    @Override
    public List<Dated> between(LocalDate first, LocalDate last) {
        var all = entries.all(Kind.EVENT, "");
        var titles = entries.titles(all.stream().flatMap(e -> Shown.targets(register, e.fields()).stream()).toList());
        return all.stream().flatMap(entry -> dated(entry, titles).stream()).toList();
    }

    /// What comes back every year and has no day yet.
    List<Entry> undated() {
        return entries.all(Kind.EVENT, "").stream().filter(entry -> !entry.fields().has("startDay")).toList();
    }

    Optional<Dated> dated(Entry entry) {
        return dated(entry, entries.titles(Shown.targets(register, entry.fields())));
    }

    private Optional<Dated> dated(Entry entry, Map<EntryId, String> titles) {
        var fields = entry.fields();
        return EventTime.when(fields).map(when -> {
            var concepts = concepts(entry);
            return new Dated(new CalendarEntry(uid(entry), entry.title(), text(entry, titles), "", when, entry.version() - 1,
                    entry.changedAt().truncatedTo(ChronoUnit.SECONDS), fields.has("cancelled"), EventTime.repeat(fields),
                    fields.text("place"), concepts.stream().sorted().map(c -> titles.getOrDefault(EntryId.concept(c), ""))
                            .filter(title -> !title.isEmpty()).toList()),
                    entry.address(), concepts);
        });
    }

    Set<String> concepts(Entry entry) {
        return Shown.targets(register, entry.fields()).stream().filter(id -> id.kind() == Kind.CONCEPT)
                .map(EntryId::id).collect(Collectors.toSet());
    }

    /// What came from another calendar keeps the name it has there.
    private static String uid(Entry entry) {
        return entry.fields().has("uid") ? entry.fields().text("uid") : UID_START + entry.id().id() + UID_END;
    }

    private static String text(Entry entry, Map<EntryId, String> titles) {
        var publisher = titles.getOrDefault(EntryId.organisation(entry.fields().text("publisher")), "");
        return String.join("\n", List.of(entry.fields().text("about"), publisher, entry.fields().text("website")).stream()
                .filter(line -> !line.isEmpty()).toList());
    }
}
