package balans.landscape.local;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a list or a search needs to know of one service. `facets`: everything by which it is found, such as
/// `word:lezen`, `day:MO` and `in:pc4:2511`.
public record Listed(
        String id, String source, String organisation, String name, String status, @Nullable Integer fromDay,
        @Nullable Integer untilDay, long modifiedAt, Set<String> facets, List<Place> places) {

    /// Where it can be visited. Degrees in millionths.
    public record Place(
            String id, String postcode, String municipality, @Nullable Integer latitude, @Nullable Integer longitude) {

        /// The four digits of a postcode, of both countries.
        String pc4() {
            var digits = postcode.strip();
            return digits.matches("\\d{4}.*") ? digits.substring(0, 4) : "";
        }
    }

    String sortKey() {
        return Plain.sortKey(name);
    }
}
