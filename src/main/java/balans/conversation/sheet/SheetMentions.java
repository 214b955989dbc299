package balans.conversation.sheet;

import balans.directory.EntryId;
import balans.directory.OrganisationSections;
import balans.web.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/// Where the sheets name an organisation, for its own page.
@Component
class SheetMentions implements OrganisationSections {

    private final Sheets sheets;
    private final Text texts;

    SheetMentions(Sheets sheets, Text texts) {
        this.sheets = sheets;
        this.texts = texts;
    }

    @Override
    public List<Section> of(EntryId organisation) {
        var lines = sheets.placed().stream().filter(line -> line.item().organisations().contains(organisation.id()))
                .map(line -> new Line(line.title() + ": " + line.item().text(), line.address())).toList();
        return List.of(new Section(texts.of("conversation.sheet.named-in"), lines));
    }
}
