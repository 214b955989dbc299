package balans.conversation.own;

import balans.conversation.own.Snapshot.Line;
import balans.directory.SearchIndex;
import balans.directory.SearchSource;
import balans.web.Text;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Sheets that their organisation made public, in the one search. As on their page: without who does what.
@Component
class SharedSheets implements SearchSource {

    private static final String KIND = "shared-sheet";

    private final KeptStore kept;
    private final VersionStore versions;
    private final SearchIndex index;
    private final Text texts;

    SharedSheets(KeptStore kept, VersionStore versions, SearchIndex index, Text texts) {
        this.kept = kept;
        this.versions = versions;
        this.index = index;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return texts.of("conversation.own.shared");
    }

    @Override
    public void read(Consumer<PublicRecord> into) {
        kept.published().forEach(sheet -> records(sheet).forEach(into));
    }

    /// Within the transaction that made it public.
    void put(OwnSheet sheet) {
        index.put(records(sheet).toList());
    }

    void remove(OwnSheet sheet) {
        index.remove(KIND, sheet.id());
    }

    private Stream<PublicRecord> records(OwnSheet sheet) {
        var keeping = kept.of(sheet);
        var meeting = keeping.published();
        return versions.find(sheet, meeting == null ? 0 : meeting).stream().map(Snapshot::withoutNames).map(said ->
                new PublicRecord(KIND, sheet.id(), said.name() + " · " + said.sector(), words(said, keeping.name()),
                        "/gespreksagenda/gedeeld/" + sheet.id(), Set.of("sector." + sheet.sector())));
    }

    private static String words(Snapshot said, String organisation) {
        var lines = said.parts().stream().flatMap(part -> part.lines().stream()).map(Line::text);
        var deeds = said.actions().stream().map(Snapshot.Deed::title);
        return Stream.of(Stream.of(organisation), lines, deeds, Stream.of(said.evening())).flatMap(some -> some)
                .collect(Collectors.joining("\n"));
    }
}
