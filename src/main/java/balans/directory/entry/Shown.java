package balans.directory.entry;

import balans.directory.EntryId;
import balans.directory.entry.Field.Type;
import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// An entry as a page shows it: references as names and links.
public record Shown(Entry entry, Map<EntryId, String> titles) {

    /// Without an address: only words.
    public record Tag(String words, String address) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    public String text(String field) {
        return entry.fields().text(field);
    }

    public List<String> lines(String field) {
        return entry.fields().lines(field);
    }

    public boolean has(String field) {
        return entry.fields().has(field);
    }

    public List<Tag> concepts(String field) {
        return entry.fields().lines(field).stream().map(EntryId::concept).map(this::tag).toList();
    }

    public Optional<Tag> organisation(String field) {
        return entry.fields().lines(field).stream().map(EntryId::organisation).map(this::tag).findFirst();
    }

    /// Organisations or resources, in the order in which they are written.
    public List<Tag> references(String field) {
        return entry.fields().lines(field).stream()
                .map(id -> field.equals("resources") ? EntryId.resource(id) : EntryId.organisation(id)).map(this::tag).toList();
    }

    public String names(String field) {
        return String.join(", ", concepts(field).stream().map(Tag::words).toList());
    }

    public String ages() {
        return Age.range(Age.days(text("from")), Age.days(text("until")));
    }

    /// The site, for people to recognise before they go there.
    public String host(String field) {
        return has(field) ? URI.create(text(field)).getHost().replaceFirst("^www\\.", "") : "";
    }

    public Optional<String> checkedOn() {
        var checked = entry.checked();
        return checked == null ? Optional.empty() : Optional.of(DAY.format(checked.at().atZone(ZONE)));
    }

    public String changedOn() {
        return DAY.format(entry.changedAt().atZone(ZONE));
    }

    private Tag tag(EntryId id) {
        return new Tag(titles.getOrDefault(id, id.id()), id.address());
    }

    public static List<EntryId> targets(Register register, Fields fields) {
        return register.fields().stream().filter(f -> f.type() != Type.LINE)
                .flatMap(field -> field.targets(fields).stream()).toList();
    }
}
