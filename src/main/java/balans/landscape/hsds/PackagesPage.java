package balans.landscape.hsds;

import balans.landscape.hsds.BatchStore.Batch;
import balans.landscape.hsds.Conflicts.Conflict;
import java.util.List;
import java.util.Map;

/// What an administrator takes in, and what two sources say differently. `complaint`: empty, or a part of a message key.
public record PackagesPage(List<Batch> batches, List<Conflict> conflicts, Map<String, String> sources, String complaint) {

    public String source(String id) {
        return sources.getOrDefault(id, "");
    }
}
