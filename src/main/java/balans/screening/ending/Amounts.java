package balans.screening.ending;

import balans.kernel.OrganisationId;
import balans.screening.programme.ManagedCentre;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How much there is, for people: only the kinds of which there is something.
@Component
class Amounts {

    private final Holdings holdings;

    Amounts(Holdings holdings) {
        this.holdings = holdings;
    }

    Map<String, Long> of(OrganisationId centre) {
        return present(holdings.counts(centre));
    }

    Map<String, Long> of(List<ManagedCentre> centres) {
        var all = new LinkedHashMap<String, Long>();
        centres.forEach(centre -> holdings.counts(centre.id()).forEach((kind, count) -> all.merge(kind, count, Long::sum)));
        return present(all);
    }

    private static Map<String, Long> present(Map<String, Long> counts) {
        var some = new LinkedHashMap<>(counts);
        some.values().removeIf(count -> count == 0);
        return some;
    }
}
