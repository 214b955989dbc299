package balans.screening.ending;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// One centre that went. It is known by the fingerprints of its keys.
record Deletion(
        String id, String programme, List<String> kids, Map<String, Long> counts, Instant beganAt, Instant deletedAt) {}
