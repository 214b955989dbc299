package balans.directory.entry;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What every register asks of its fields, and what can only be known from the other records.
@Component
class Checks {

    private final EntryStore entries;

    Checks(EntryStore entries) {
        this.entries = entries;
    }

    List<Complaint> complaints(Register register, Fields fields, @Nullable EntryId self) {
        var found = new ArrayList<Complaint>();
        var known = Set.copyOf(register.fields().stream().map(Field::name).toList());
        fields.values().keySet().stream().filter(name -> !known.contains(name))
                .forEach(name -> found.add(new Complaint(name, "unknown-field")));
        for (var field : register.fields()) {
            complaint(register, field, fields, self).ifPresent(found::add);
        }
        if (self != null && register.kind() == Kind.CONCEPT && !self.id().startsWith(register.scheme(fields) + ".")) {
            found.add(new Complaint("scheme", "stays"));
        }
        if (found.isEmpty()) {
            found.addAll(register.complaints(fields));
        }
        return found;
    }

    private Optional<Complaint> complaint(Register register, Field field, Fields fields, @Nullable EntryId self) {
        var text = fields.text(field.name());
        if (text.isEmpty()) {
            return field.required() ? complain(field, "missing", "") : Optional.empty();
        }
        if (text.length() > field.maxChars()) {
            return complain(field, "too-long", "" + field.maxChars());
        }
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t')) {
            return complain(field, "unreadable", "");
        }
        var oneLine = switch (field.type()) {
            case LINE, WEB, AGE, DAY, TIME, CONCEPT, ORGANISATION, BROADER, CHOICE, ENTRY -> true;
            case TEXT, LINES, CONCEPTS, ENTRIES -> false;
        };
        if (oneLine && text.contains("\n")) {
            return complain(field, "one-line", "");
        }
        if (field.type() == Field.Type.AGE && Age.days(text).isEmpty()) {
            return complain(field, "age", "");
        }
        if (field.type() == Field.Type.DAY && Moment.day(text).isEmpty()) {
            return complain(field, "no-day", "");
        }
        if (field.type() == Field.Type.TIME && Moment.time(text).isEmpty()) {
            return complain(field, "time", "");
        }
        if (field.type() == Field.Type.CHOICE && !field.words().contains(text)) {
            return complain(field, "unknown", text);
        }
        for (var target : field.targets(fields)) {
            var otherScheme = target.kind() == Kind.CONCEPT && !field.scheme().isEmpty()
                    && !target.id().startsWith(field.scheme() + ".");
            if (otherScheme || entries.find(target).isEmpty()) {
                return complain(field, "unknown", target.id());
            }
        }
        return self != null && field.climbs(register.kind()) && comesBackTo(self, field, fields)
                ? complain(field, "circle", "") : Optional.empty();
    }

    private boolean comesBackTo(EntryId self, Field field, Fields fields) {
        var seen = new HashSet<EntryId>();
        var above = field.targets(fields);
        while (!above.isEmpty()) {
            var next = above.getFirst();
            if (next.equals(self) || !seen.add(next)) {
                return true;
            }
            above = entries.find(next).map(entry -> field.targets(entry.fields())).orElse(List.of());
        }
        return false;
    }

    private static Optional<Complaint> complain(Field field, String key, String detail) {
        return Optional.of(new Complaint(field.name(), key, detail));
    }
}
