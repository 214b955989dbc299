package balans.directory.entry;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import java.util.List;

/// A field of a register: how it is filled in, how long it may be, and what it points at. `scheme` is the vocabulary
/// that a concept must be of, the register that an entry must be of, or the words of a choice with spaces between.
public record Field(String name, Type type, int maxChars, boolean required, String scheme) {

    public enum Type {
        LINE, TEXT, LINES, WEB, AGE, DAY, TIME, CONCEPT, CONCEPTS, ORGANISATION, BROADER, CHOICE, ENTRY, ENTRIES
    }

    private static final int LINE_MAX_CHARS = 300;
    private static final int TEXT_MAX_CHARS = 4_000;

    public static Field line(String name) {
        return new Field(name, Type.LINE, LINE_MAX_CHARS, false, "");
    }

    public static Field text(String name) {
        return new Field(name, Type.TEXT, TEXT_MAX_CHARS, false, "");
    }

    public static Field lines(String name) {
        return new Field(name, Type.LINES, TEXT_MAX_CHARS, false, "");
    }

    public static Field of(String name, Type type) {
        return new Field(name, type, TEXT_MAX_CHARS, false, "");
    }

    public static Field concept(String name, String scheme) {
        return new Field(name, Type.CONCEPT, LINE_MAX_CHARS, false, scheme);
    }

    public static Field concepts(String name, String scheme) {
        return new Field(name, Type.CONCEPTS, TEXT_MAX_CHARS, false, scheme);
    }

    public static Field choice(String name, List<String> words) {
        return new Field(name, Type.CHOICE, LINE_MAX_CHARS, false, String.join(" ", words));
    }

    public static Field entry(String name, Kind register) {
        return new Field(name, Type.ENTRY, LINE_MAX_CHARS, false, register.name());
    }

    public static Field entries(String name, Kind register) {
        return new Field(name, Type.ENTRIES, TEXT_MAX_CHARS, false, register.name());
    }

    public List<String> words() {
        return List.of(scheme.split(" "));
    }

    public Field needed() {
        return new Field(name, type, maxChars, true, scheme);
    }

    /// What this field of a record points at.
    public List<EntryId> targets(Fields fields) {
        return switch (type) {
            case LINE, TEXT, LINES, WEB, AGE, DAY, TIME, CHOICE -> List.of();
            case CONCEPT, CONCEPTS, BROADER -> fields.lines(name).stream().map(EntryId::concept).toList();
            case ORGANISATION -> fields.lines(name).stream().map(EntryId::organisation).toList();
            case ENTRY, ENTRIES -> fields.lines(name).stream()
                    .map(id -> new EntryId(Kind.valueOf(scheme), id)).toList();
        };
    }

    /// The same, pointing at another where it pointed at one.
    public Fields pointing(Fields fields, EntryId from, EntryId to) {
        return fields.with(name, fields.lines(name).stream().map(id -> id.equals(from.id()) ? to.id() : id).distinct().toList());
    }

    /// A field that leads from an entry to one above it of the same register, where a circle would have no top.
    public boolean climbs(Kind register) {
        return type == Type.BROADER || type == Type.ORGANISATION && register == Kind.ORGANISATION;
    }
}
