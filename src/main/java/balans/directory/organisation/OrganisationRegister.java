package balans.directory.organisation;

import balans.directory.EntryId.Kind;
import balans.directory.entry.Complaint;
import balans.directory.entry.Field;
import balans.directory.entry.Field.Type;
import balans.directory.entry.Fields;
import balans.directory.entry.Folded;
import balans.directory.entry.Register;
import balans.directory.resource.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// An organisation, party or programme that anybody may read about. That one of its people signs in to Balans for a
/// centre is not written here.
@Component
class OrganisationRegister implements Register {

    @Override
    public Kind kind() {
        return Kind.ORGANISATION;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.line("name").needed(), Field.lines("otherNames"),
                Field.concept("organisationKind", "soort-organisatie").needed(), Field.concept("character", "karakter"),
                Field.of("website", Type.WEB), Field.concepts("sectors", "sector"), Field.lines("identifiers"),
                Field.of("parent", Type.ORGANISATION), Field.text("about"), Field.line("source"));
    }

    @Override
    public String title(Fields fields) {
        return fields.text("name");
    }

    @Override
    public Fields tidy(Fields fields) {
        var identifiers = fields.lines("identifiers").stream()
                .map(line -> Identifier.of(line).map(Identifier::toString).orElse(line)).toList();
        return fields.with("identifiers", identifiers)
                .with("website", WebAddress.tidied(fields.text("website")));
    }

    @Override
    public List<Complaint> complaints(Fields fields) {
        var found = new ArrayList<Complaint>();
        fields.lines("identifiers").stream().filter(line -> Identifier.of(line).isEmpty()).findFirst()
                .ifPresent(line -> found.add(new Complaint("identifiers", "identifier", line)));
        if (fields.has("website")) {
            WebAddress.of(fields.text("website")).trouble()
                    .ifPresent(trouble -> found.add(new Complaint("website", trouble)));
        }
        return found;
    }

    @Override
    public Set<String> keys(Fields fields) {
        return fields.lines("identifiers").stream().map(line -> "identifiers:" + line).collect(Collectors.toSet());
    }

    @Override
    public String newId(Fields fields) {
        return Folded.slug(fields.text("name"));
    }

    @Override
    public String searchWords(Fields fields) {
        return String.join("\n", fields.text("otherNames"), fields.text("about"), fields.text("identifiers"));
    }

    @Override
    public boolean asksAboutSimilar() {
        return true;
    }
}
