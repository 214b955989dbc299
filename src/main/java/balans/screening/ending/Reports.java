package balans.screening.ending;

import balans.web.DutchDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads reports for people, out of the very bytes that were signed.
@Component
class Reports {

    private final DeletionStore deletions;
    private final Signatures signatures;

    Reports(DeletionStore deletions, Signatures signatures) {
        this.deletions = deletions;
        this.signatures = signatures;
    }

    List<EndPage.Report> of(String programme) {
        return deletions.reportsOf(programme).stream()
                .map(report -> new EndPage.Report(report.id(), report.about().equals(report.programme()),
                        DutchDay.of(LocalDate.ofInstant(Instant.parse(
                                JsonMapper.shared().readTree(report.file()).at("/report/madeAt").asString()), ZoneOffset.UTC))))
                .toList();
    }

    Optional<String> file(String id) {
        return deletions.report(id).map(DeletionStore.Stored::file);
    }

    /// Nothing when a byte of it is not as this installation signed it.
    Optional<ReportPage> read(String id, String file) {
        return signatures.verified(file).map(report -> {
            var node = JsonMapper.shared().readTree(report);
            return new ReportPage(id, node.path("scope").asString().equals("programme"), node.path("programme").asString(),
                    node.path("madeAt").asString(), counts(node.path("totals")),
                    node.path("deletions").valueStream().map(Reports::part).toList());
        });
    }

    private static ReportPage.Part part(JsonNode part) {
        return new ReportPage.Part(part.path("keys").valueStream().map(JsonNode::asString).toList(),
                part.path("deletedAt").asString(), counts(part.path("counts")));
    }

    private static Map<String, Long> counts(JsonNode node) {
        var counts = new LinkedHashMap<String, Long>();
        node.properties().forEach(entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
        return counts;
    }
}
