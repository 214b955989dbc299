package balans.landscape.hsds;

import balans.landscape.hsds.Finding.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All findings of one package, as far as a person reads them: of each rule the first ones, however many there are.
final class Findings {

    private static final int OF_A_RULE = 40;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    private boolean refuses;

    void add(Finding finding) {
        refuses |= finding.refuses();
        if (counts.merge(finding.rule(), 1, Integer::sum) <= OF_A_RULE) {
            kept.add(finding);
        }
    }

    boolean refuses() {
        return refuses;
    }

    List<Finding> all() {
        return List.copyOf(kept);
    }
}
