package balans.directory.line;

import balans.directory.EntryId.Kind;
import balans.directory.entry.Age;
import balans.directory.entry.Complaint;
import balans.directory.entry.Field;
import balans.directory.entry.Field.Type;
import balans.directory.entry.Fields;
import balans.directory.entry.Folded;
import balans.directory.entry.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// A line of a sheet under one of its headings (R000-6). With a publisher it is that organisation's own, shown beside
/// the national text; without one it is national. `assignment` says who put it under its heading, because the source
/// lost that.
@Component
class LineRegister implements Register {

    private static final int TITLE_MAX_CHARS = 200;
    private static final int PLACE_MAX = 99_999;

    @Override
    public Kind kind() {
        return Kind.LINE;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.text("text").needed(), Field.concept("sectors", "sector").needed(),
                Field.concept("heading", "kop").needed(), Field.choice("assignment", List.of("redactie", "redactie-twijfel")),
                Field.line("order"), Field.of("publisher", Type.ORGANISATION), Field.concepts("character", "karakter"),
                Field.concepts("healthGoals", "gezondheidsdoel"), Field.concepts("subjects", "onderwerp"),
                Field.concepts("subthemes", "subthema"), Field.of("from", Type.AGE), Field.of("until", Type.AGE),
                Field.entries("organisations", Kind.ORGANISATION), Field.entries("resources", Kind.RESOURCE),
                Field.concepts("seeAlso", "sector"), Field.choice("waitingRoom", List.of("ja")), Field.line("source"));
    }

    @Override
    public String title(Fields fields) {
        var text = fields.text("text").replaceAll("\\s+", " ");
        return text.length() <= TITLE_MAX_CHARS ? text
                : text.substring(0, TITLE_MAX_CHARS).replaceFirst("\\s\\S*$", "") + " …";
    }

    /// The lines of a heading together, as their numbers say; what has none comes last.
    @Override
    public String order(Fields fields) {
        var order = fields.text("order");
        return "%s %s %05d %s".formatted(fields.text("sectors"), fields.text("heading"),
                order.matches("\\d{1,5}") ? Integer.parseInt(order) : PLACE_MAX, title(fields));
    }

    @Override
    public Fields tidy(Fields fields) {
        return fields;
    }

    @Override
    public List<Complaint> complaints(Fields fields) {
        var found = new ArrayList<Complaint>();
        if (fields.has("order") && !fields.text("order").matches("\\d{1,5}")) {
            found.add(new Complaint("order", "number"));
        }
        var from = Age.days(fields.text("from"));
        var until = Age.days(fields.text("until"));
        if (from.isPresent() && until.isPresent() && from.get() > until.get()) {
            found.add(new Complaint("until", "before-start"));
        }
        return found;
    }

    @Override
    public Set<String> keys(Fields fields) {
        return Set.of();
    }

    @Override
    public String newId(Fields fields) {
        return Folded.slug(fields.text("sectors").replace("sector.", "") + " " + fields.text("text"));
    }

    @Override
    public String searchWords(Fields fields) {
        return fields.text("text");
    }
}
