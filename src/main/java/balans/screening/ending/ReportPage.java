package balans.screening.ending;

import java.util.List;
import java.util.Map;

/// A report whose signature is right.
///
/// @param id empty when somebody brought it along to have it checked
/// @param whole whether it is about a whole programme
public record ReportPage(
        String id, boolean whole, String programme, String madeAt, Map<String, Long> totals, List<Part> parts) {

    /// @param keys the fingerprints of a centre's keys
    public record Part(List<String> keys, String deletedAt, Map<String, Long> counts) {}

    /// `2026-11-22T10:15:00Z` as people read it.
    public String moment(String time) {
        return time.replace('T', ' ').replace("Z", " UTC");
    }
}
