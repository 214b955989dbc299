package balans.directory;

import java.util.Set;
import java.util.function.Consumer;

/// An instrument's public records, for the one search. `read` gives all of them when the index knows none yet; from then
/// on the instrument tells [SearchIndex] of each change, in the transaction of that change.
public interface SearchSource {

    /// A word without spaces that tells these records from others, such as `organisation`.
    String kind();

    /// What people call them, in the plural.
    String label();

    void read(Consumer<PublicRecord> into);

    /// `facets` are ids of concepts.
    record PublicRecord(String kind, String id, String title, String text, String address, Set<String> facets) {

        public PublicRecord {
            facets = Set.copyOf(facets);
        }
    }
}
