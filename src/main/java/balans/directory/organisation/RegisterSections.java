package balans.directory.organisation;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.OrganisationSections;
import balans.directory.entry.EntryStore;
import balans.web.Text;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the registers themselves have of an organisation: its parts, and what it published.
@Component
@Order(0)
class RegisterSections implements OrganisationSections {

    private final EntryStore entries;
    private final Text texts;

    RegisterSections(EntryStore entries, Text texts) {
        this.entries = entries;
        this.texts = texts;
    }

    @Override
    public List<Section> of(EntryId organisation) {
        var references = entries.referencesTo(organisation);
        return List.of(
                new Section(texts.of("directory.organisation.parts"), lines(references, "parent")),
                new Section(texts.of("directory.organisation.resources"), published(references, Kind.RESOURCE)),
                new Section(texts.of("directory.organisation.events"), published(references, Kind.EVENT)),
                new Section(texts.of("directory.organisation.lines"), published(references, Kind.LINE)));
    }

    private static List<Line> published(List<EntryStore.Reference> references, Kind kind) {
        return lines(references.stream().filter(r -> r.from().kind() == kind).toList(), "publisher");
    }

    private static List<Line> lines(List<EntryStore.Reference> references, String field) {
        return references.stream().filter(r -> r.field().equals(field))
                .map(r -> new Line(r.title(), r.from().address())).toList();
    }
}
