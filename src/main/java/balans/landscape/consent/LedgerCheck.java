package balans.landscape.consent;

import balans.kernel.OrganisationId;
import balans.landscape.consent.Chain.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Walks all chains and says what is wrong. Who changes a record and makes its hash anew breaks the next one; who makes
/// them all anew, the end included, is found only against ends that were kept elsewhere ([#findings(Map)]).
@Component
class LedgerCheck {

    enum Fault { CHANGED, MISSING, OUT_OF_ORDER, END_DIFFERS, NOT_AS_KEPT }

    record Finding(OrganisationId organisation, long number, Fault fault) {}

    /// Of a chain: how many records, and the hash of the last.
    record End(long number, String hash) {}

    private final LedgerStore store;

    LedgerCheck(LedgerStore store) {
        this.store = store;
    }

    Map<OrganisationId, End> ends() {
        var ends = new HashMap<OrganisationId, End>();
        store.heads().forEach(head -> ends.put(head.organisation(), new End(head.number(), head.hash())));
        return ends;
    }

    /// @param kept ends as they were once printed; each must still be in its chain
    List<Finding> findings(Map<OrganisationId, End> kept) {
        var findings = new ArrayList<Finding>();
        var lasts = new HashMap<OrganisationId, Row>();
        var seen = new HashMap<OrganisationId, Boolean>();
        try (var rows = store.all()) {
            rows.forEach(row -> {
                check(row, lasts.get(row.organisation()), findings);
                var end = kept.get(row.organisation());
                if (end != null && end.number() == row.number()) {
                    seen.put(row.organisation(), end.hash().equals(row.hash()));
                }
                lasts.put(row.organisation(), row);
            });
        }
        checkEnds(lasts, findings);
        kept.forEach((organisation, end) -> {
            if (end.number() > 0 && !seen.getOrDefault(organisation, false)) {
                findings.add(new Finding(organisation, end.number(), Fault.NOT_AS_KEPT));
            }
        });
        return findings;
    }

    private static void check(Row row, @Nullable Row last, List<Finding> findings) {
        var expected = last == null ? 1 : last.number() + 1;
        if (row.number() != expected) {
            findings.add(new Finding(row.organisation(), expected, Fault.MISSING));
        }
        if (!Chain.hash(row).equals(row.hash())) {
            findings.add(new Finding(row.organisation(), row.number(), Fault.CHANGED));
        }
        var previous = last == null ? Chain.start(row.organisation()) : last.hash();
        if (!row.previous().equals(previous) && row.number() == expected) {
            findings.add(new Finding(row.organisation(), row.number(), Fault.OUT_OF_ORDER));
        }
    }

    private void checkEnds(Map<OrganisationId, Row> lasts, List<Finding> findings) {
        var ends = ends();
        lasts.forEach((organisation, last) -> {
            var end = ends.remove(organisation);
            if (end == null || end.number() != last.number() || !end.hash().equals(last.hash())) {
                findings.add(new Finding(organisation, last.number(), Fault.END_DIFFERS));
            }
        });
        ends.forEach((organisation, end) -> {
            if (end.number() > 0) {
                findings.add(new Finding(organisation, end.number(), Fault.END_DIFFERS));
            }
        });
    }
}
