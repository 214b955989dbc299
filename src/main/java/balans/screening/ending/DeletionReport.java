package balans.screening.ending;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What a report says: how much of which kind went, and when. No name of a person, a school or a centre: a centre finds
/// itself by its key's fingerprint, which is on its recovery kit. See docs/formats/deletion-report.md.
///
/// @param scope `centre` or `programme`
record DeletionReport(String scope, String programme, List<Deletion> deletions, Instant madeAt) {

    static final String FORMAT = "balans-deletion-report/1";

    /// One line, in this order; the signature is over exactly these bytes.
    String json() {
        var report = new LinkedHashMap<String, Object>();
        report.put("format", FORMAT);
        report.put("scope", scope);
        report.put("programme", programme);
        report.put("madeAt", time(madeAt));
        report.put("totals", totals());
        report.put("deletions", deletions.stream().map(DeletionReport::part).toList());
        return JsonMapper.shared().writeValueAsString(report);
    }

    private Map<String, Long> totals() {
        var totals = new LinkedHashMap<String, Long>();
        deletions.forEach(deletion -> deletion.counts().forEach((kind, count) -> totals.merge(kind, count, Long::sum)));
        return totals;
    }

    private static Map<String, Object> part(Deletion deletion) {
        var part = new LinkedHashMap<String, Object>();
        part.put("keys", deletion.kids());
        part.put("beganAt", time(deletion.beganAt()));
        part.put("deletedAt", time(deletion.deletedAt()));
        part.put("counts", deletion.counts());
        return part;
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
