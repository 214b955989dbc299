package balans.directory.resource;

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

/// A page, folder, tool or course elsewhere, known by its cleaned web address. `originals` are the addresses as they
/// were found.
@Component
class ResourceRegister implements Register {

    @Override
    public Kind kind() {
        return Kind.RESOURCE;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.line("title").needed(), Field.of("url", Type.WEB).needed(),
                Field.concept("resourceKind", "soort-bron").needed(), Field.text("about"),
                Field.concepts("sectors", "sector"), Field.concepts("subjects", "onderwerp"),
                Field.concepts("audience", "publiek"), Field.of("from", Type.AGE), Field.of("until", Type.AGE),
                Field.concepts("languages", "taal"), Field.of("publisher", Type.ORGANISATION), Field.line("period"),
                Field.line("source"), Field.lines("originals"));
    }

    @Override
    public String title(Fields fields) {
        return fields.text("title");
    }

    /// What was typed in is kept beside what we made of it.
    @Override
    public Fields tidy(Fields fields) {
        var typed = fields.text("url");
        var clean = WebAddress.tidied(typed);
        if (clean.equals(typed)) {
            return fields;
        }
        var originals = new ArrayList<>(fields.lines("originals"));
        if (!originals.contains(typed)) {
            originals.add(typed);
        }
        return fields.with("url", clean).with("originals", originals);
    }

    @Override
    public List<Complaint> complaints(Fields fields) {
        var found = new ArrayList<Complaint>();
        WebAddress.of(fields.text("url")).trouble().ifPresent(trouble -> found.add(new Complaint("url", trouble)));
        var from = Age.days(fields.text("from"));
        var until = Age.days(fields.text("until"));
        if (from.isPresent() && until.isPresent() && from.get() > until.get()) {
            found.add(new Complaint("until", "before-start"));
        }
        return found;
    }

    @Override
    public Set<String> keys(Fields fields) {
        return WebAddress.of(fields.text("url")).clean().map(address -> Set.of("url:" + address.key())).orElse(Set.of());
    }

    @Override
    public String newId(Fields fields) {
        return Folded.slug(fields.text("title"));
    }

    @Override
    public String searchWords(Fields fields) {
        return String.join("\n", fields.text("about"), host(fields), fields.text("period"));
    }

    private static String host(Fields fields) {
        return WebAddress.of(fields.text("url")).clean().map(WebAddress::host).orElse("");
    }
}
