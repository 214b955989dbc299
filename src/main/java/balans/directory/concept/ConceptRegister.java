package balans.directory.concept;

import balans.directory.EntryId.Kind;
import balans.directory.entry.Complaint;
import balans.directory.entry.Field;
import balans.directory.entry.Field.Type;
import balans.directory.entry.Fields;
import balans.directory.entry.Folded;
import balans.directory.entry.Register;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// A concept of a vocabulary. `label` is its Dutch name; other languages are lines such as `en Child care`.
@Component
class ConceptRegister implements Register {

    static final Pattern LABEL = Pattern.compile("([a-z]{2,3})\\s+(\\S.*)");
    private static final int ORDER_MAX = 99_999;

    @Override
    public Kind kind() {
        return Kind.CONCEPT;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.line("scheme").needed(), Field.line("label").needed(), Field.lines("labels"),
                Field.text("meaning"), Field.of("broader", Type.BROADER), Field.line("order"),
                Field.of("from", Type.AGE), Field.of("until", Type.AGE));
    }

    @Override
    public String title(Fields fields) {
        return fields.text("label");
    }

    @Override
    public String order(Fields fields) {
        var order = fields.text("order");
        return "%05d %s".formatted(order.matches("\\d{1,5}") ? Integer.parseInt(order) : ORDER_MAX, title(fields));
    }

    @Override
    public String scheme(Fields fields) {
        return fields.text("scheme");
    }

    @Override
    public Fields tidy(Fields fields) {
        return fields;
    }

    @Override
    public List<Complaint> complaints(Fields fields) {
        var found = new ArrayList<Complaint>();
        if (Scheme.of(fields.text("scheme")).isEmpty()) {
            found.add(new Complaint("scheme", "unknown", fields.text("scheme")));
        }
        var languages = new HashSet<>(Set.of("nl"));
        for (var line : fields.lines("labels")) {
            var label = LABEL.matcher(line);
            if (!label.matches() || !languages.add(label.group(1))) {
                found.add(new Complaint("labels", "label", line));
            }
        }
        if (fields.has("order") && !fields.text("order").matches("\\d{1,5}")) {
            found.add(new Complaint("order", "number"));
        }
        if (fields.has("broader") && !fields.text("broader").startsWith(fields.text("scheme") + ".")) {
            found.add(new Complaint("broader", "unknown", fields.text("broader")));
        }
        return found;
    }

    @Override
    public Set<String> keys(Fields fields) {
        return Set.of("label:" + fields.text("scheme") + " " + Folded.of(fields.text("label")));
    }

    @Override
    public String newId(Fields fields) {
        return fields.text("scheme") + "." + Folded.slug(fields.text("label"));
    }

    @Override
    public String searchWords(Fields fields) {
        return String.join("\n", fields.text("labels"), fields.text("meaning"));
    }
}
