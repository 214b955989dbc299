package balans.directory.resource;

import balans.directory.LinkState;
import balans.directory.concept.Concepts.Choice;
import balans.directory.entry.Paging;
import balans.directory.entry.Shown;
import java.util.List;
import java.util.Map;

/// The list of resources; `links` is by id.
public record ResourcesPage(
        Paging paging, Map<String, List<Choice>> choices, List<Shown> rows, Map<String, LinkFound> links) {

    public LinkState state(Shown row) {
        var found = links.get(row.entry().id().id());
        return found == null ? LinkState.UNKNOWN : found.state();
    }
}
