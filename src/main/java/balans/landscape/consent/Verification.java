package balans.landscape.consent;

import balans.identity.Chained;
import balans.kernel.OrganisationId;
import balans.landscape.consent.LedgerCheck.End;
import balans.landscape.consent.LedgerCheck.Fault;
import balans.landscape.consent.LedgerCheck.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// `bin/balans verify`: looks at every chain of consent records, and at those of the access logs, says in words what it finds, and stops with 0 when all is
/// whole and 3 when it is not; anything else means that it could not look. It prints no record, only where the trouble is.
/// `--against FILE` compares with the ends that an earlier run printed.
@Component
class Verification {

    static final int WHOLE = 0;
    static final int BROKEN = 3;

    private final LedgerCheck check;
    private final List<Chained> others;
    private final boolean wanted;
    private final String against;

    Verification(LedgerCheck check, List<Chained> others, @Value("${balans.verify:false}") boolean wanted,
            @Value("${balans.verify-against:}") String against) {
        this.check = check;
        this.others = List.copyOf(others);
        this.wanted = wanted;
        this.against = against;
    }

    // Before anything that begins to work when Balans is ready.
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void verifyAndStop(ApplicationReadyEvent event) throws IOException {
        if (wanted) {
            var lines = against.isEmpty() ? List.<String>of() : Files.readAllLines(Path.of(against));
            var code = Math.max(verifyOthers(lines, IO::println), verify(kept(lines), IO::println));
            System.exit(SpringApplication.exit(event.getApplicationContext(), () -> code));
        }
    }

    int verify(Map<OrganisationId, End> kept, Consumer<String> say) {
        var findings = check.findings(kept);
        check.ends().forEach((organisation, end) ->
                say.accept("chain %s %d %s".formatted(organisation.value(), end.number(), end.hash())));
        findings.stream().map(Verification::words).forEach(say);
        say.accept(findings.isEmpty()
                ? "All consent records are whole: none was changed, removed or moved."
                : "NOT WHOLE: %d finding(s). Stop sharing, keep this database as it is, and compare with a backup."
                        .formatted(findings.size()));
        return findings.isEmpty() ? WHOLE : BROKEN;
    }

    int verifyOthers(List<String> kept, Consumer<String> say) {
        var code = WHOLE;
        for (var other : others) {
            var ends = new HashMap<String, String>();
            words(kept, other.word()).forEach(words -> ends.put(words[1], words[2] + " " + words[3]));
            other.ends().forEach((organisation, end) -> say.accept("%s %s %s".formatted(other.word(), organisation, end)));
            var findings = other.findings(ends);
            findings.forEach(say);
            say.accept(findings.isEmpty() ? other.whole()
                    : "NOT WHOLE: %d finding(s). Keep this database as it is, and compare with a backup."
                            .formatted(findings.size()));
            code = findings.isEmpty() ? code : BROKEN;
        }
        return code;
    }

    static Map<OrganisationId, End> kept(List<String> lines) {
        var kept = new HashMap<OrganisationId, End>();
        words(lines, "chain").forEach(words ->
                kept.put(new OrganisationId(words[1]), new End(Long.parseLong(words[2]), words[3])));
        return kept;
    }

    private static List<String[]> words(List<String> lines, String first) {
        return lines.stream().map(line -> line.split(" ")).filter(w -> w.length == 4 && w[0].equals(first)).toList();
    }

    private static String words(Finding finding) {
        return "organisation %s, record %d: %s".formatted(
                finding.organisation().value(), finding.number(), words(finding.fault()));
    }

    private static String words(Fault fault) {
        return switch (fault) {
            case CHANGED -> "what is written is not what was written";
            case MISSING -> "one or more records from here on are gone";
            case OUT_OF_ORDER -> "does not follow the record before it: moved, removed or put in between";
            case END_DIFFERS -> "the chain does not end where it ended: records at the end are gone or were added";
            case NOT_AS_KEPT -> "differs from the end that was kept: the chain was written anew";
        };
    }
}
