package balans.directory.editing;

import balans.directory.entry.Fields;
import java.util.List;
import java.util.TreeSet;

/// A field before and after.
public record FieldDiff(String field, String was, String is) {

    static List<FieldDiff> between(Fields before, Fields after) {
        var names = new TreeSet<>(before.values().keySet());
        names.addAll(after.values().keySet());
        return names.stream().map(name -> new FieldDiff(name, before.text(name), after.text(name)))
                .filter(diff -> !diff.was().equals(diff.is())).toList();
    }
}
