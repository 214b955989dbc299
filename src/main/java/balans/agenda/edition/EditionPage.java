package balans.agenda.edition;

import balans.web.LinkedFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// @param previous null for the first edition
/// @param newer the last edition, when this one is not it
/// @param next when the next one is due; null unless this is the last one
/// @param address of this installation, for the permanent address and for who writes it down from paper
public record EditionPage(
        Edition edition, List<Chapter> chapters, int pieces, int removed, boolean holds, @Nullable Edition previous,
        @Nullable Edition newer, @Nullable NextEdition next, String address) {

    public Edition.Seal seal() {
        return Objects.requireNonNull(edition.seal());
    }

    /// What search engines read.
    public LinkedFacts facts() {
        var publisher = Map.of("@type", "Organization", "name", "Jong & Online");
        var facts = new LinkedHashMap<String, Object>();
        facts.put("@context", "https://schema.org");
        facts.put("@type", "Report");
        facts.put("@id", address + edition.address());
        facts.put("name", edition.title() + ", " + edition.month());
        facts.put("inLanguage", "nl");
        facts.put("datePublished", edition.asOf().toString());
        facts.put("isAccessibleForFree", true);
        facts.put("publisher", publisher);
        facts.put("encoding", List.of("application/pdf .pdf", "text/csv .csv", "application/json .json").stream()
                .map(type -> type.split(" ")).map(type -> Map.of("@type", "MediaObject", "encodingFormat", type[0],
                        "contentUrl", address + edition.address() + type[1])).toList());
        return new LinkedFacts(JsonMapper.shared().writeValueAsString(facts));
    }

    public Edition.Step publication() {
        return edition.step(EditionState.PUBLISHED).orElseThrow();
    }
}
