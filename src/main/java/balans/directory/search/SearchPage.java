package balans.directory.search;

import balans.directory.entry.Paging;
import java.util.List;

public record SearchPage(String words, Paging paging, List<Result> results, List<Group> groups, boolean more) {

    /// Somebody who chose a filter wants to see which.
    public boolean narrowed() {
        return !paging.value("met").isEmpty();
    }

    public record Result(String title, String address, String kind, String snippet) {}

    public record Group(String title, List<Facet> facets) {}

    /// `address` takes the facet in, or out again.
    public record Facet(String label, int count, boolean chosen, String address) {}
}
