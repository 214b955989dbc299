package balans.conversation.sheet;

import balans.directory.Directory;
import balans.directory.EntryId.Kind;
import balans.directory.LinkState;
import balans.directory.PublicEntry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The sources that the sheets point to, as the register of resources has them now.
@Component
class Sources {

    /// Kinds of sources that a sheet shows apart: what others did (R000-22), money (R000-23), tests elsewhere (R000-27).
    static final String GOOD_PRACTICE = "praktijkvoorbeeld";
    static final String FUNDING = "subsidie";
    private static final String SEVERAL_LANGUAGES = "taal.meer";
    private static final String KIND = "soort-bron.";

    private record Read(long changes, List<Source> all, Map<String, String> kinds) {}

    private final Directory directory;
    private volatile Read read = new Read(-1, List.of(), Map.of());

    Sources(Directory directory) {
        this.directory = directory;
    }

    String kind(Source source) {
        return current().kinds().getOrDefault(source.kind(), source.kind());
    }

    List<Source> of(Collection<String> ids) {
        return current().all().stream().filter(source -> ids.contains(source.id())).toList();
    }

    List<Source> in(Sector sector) {
        return current().all().stream().filter(source -> source.sectors().contains(sector.id())).toList();
    }

    /// Asked afresh for each page: a link can die while nothing in the register changes.
    Map<String, LinkState> states(Collection<Source> sources) {
        return directory.links(sources.stream().map(Source::id).distinct().toList());
    }

    private Read current() {
        var changes = directory.changes();
        if (read.changes() != changes) {
            read = new Read(changes, directory.all(Kind.RESOURCE).stream().map(Sources::source).toList(),
                    directory.all(Kind.CONCEPT).stream().filter(concept -> concept.id().id().startsWith(KIND))
                            .collect(Collectors.toMap(concept -> concept.id().id().substring(KIND.length()), PublicEntry::title)));
        }
        return read;
    }

    private static Source source(PublicEntry entry) {
        var languages = entry.lines("languages");
        return new Source(entry.id().id(), entry.title(), entry.text("url"),
                entry.concepts("resourceKind").stream().findFirst().orElse(""), entry.concepts("sectors"),
                entry.concepts("audience"), languages.contains(SEVERAL_LANGUAGES) || languages.size() > 1,
                entry.text("period"), entry.text("about"));
    }
}
