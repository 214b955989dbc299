package balans.screening.poll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Groups of at least five people: what is smaller goes together under one name, with the smallest of the others beside
/// it when together they are still too few, so that a small group cannot be computed either (R004-29).
final class GroupsTogether {

    private GroupsTogether() {}

    /// For each group the name of the group under which it is shown; empty when all together are fewer than five.
    static Map<String, String> names(Map<String, Integer> sizes, String together) {
        var small = new ArrayList<String>();
        var people = 0;
        var bySize = sizes.entrySet().stream().sorted(Comparator.comparingInt(Map.Entry<String, Integer>::getValue)
                .thenComparing(Map.Entry::getKey)).toList();
        for (var group : bySize) {
            if (group.getValue() < Suppression.FEWEST || !small.isEmpty() && people < Suppression.FEWEST) {
                small.add(group.getKey());
                people += group.getValue();
            }
        }
        if (!small.isEmpty() && people < Suppression.FEWEST) {
            return Map.of();
        }
        var names = new LinkedHashMap<String, String>();
        sizes.keySet().forEach(group -> names.put(group, isAlone(small, group) ? group : together));
        return names;
    }

    private static boolean isAlone(List<String> small, String group) {
        return !small.contains(group);
    }
}
