package balans.agenda.edition;

import balans.agenda.edition.Changes.Change;
import balans.agenda.edition.Changes.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// @param from null as long as there is no edition to compare with
/// @param shown this page of them
/// @param counts of all, whatever is filtered
/// @param earlier the edition before, to compare with when nothing changed since the last one
public record ChangesPage(
        @Nullable Side from, @Nullable Side to, ChangesQuery query, List<Change> shown, int total, int pages,
        Map<Kind, Long> counts, List<Sides.Choice> choices, Map<String, String> themes, FieldWords words,
        @Nullable Edition earlier) {

    public long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    public String theme(String id) {
        return themes.getOrDefault(id, id);
    }
}
