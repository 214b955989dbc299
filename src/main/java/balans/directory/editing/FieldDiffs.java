package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.entry.EntryStore;
import balans.directory.entry.Field;
import balans.directory.entry.Fields;
import balans.directory.entry.Registers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Differences as people read them: what a field points at has a name.
@Component
class FieldDiffs {

    private final Registers registers;
    private final EntryStore entries;

    FieldDiffs(Registers registers, EntryStore entries) {
        this.registers = registers;
        this.entries = entries;
    }

    List<FieldDiff> between(Kind kind, Fields before, Fields after) {
        var fields = registers.of(kind).fields();
        var targets = fields.stream().flatMap(f -> Stream.of(before, after).flatMap(all -> f.targets(all).stream())).toList();
        var titles = entries.titles(targets);
        var diffs = new ArrayList<FieldDiff>();
        for (var field : fields) {
            if (!before.text(field.name()).equals(after.text(field.name()))) {
                diffs.add(new FieldDiff(kind, field.name(), words(field, before, titles), words(field, after, titles)));
            }
        }
        return diffs;
    }

    private static String words(Field field, Fields fields, Map<EntryId, String> titles) {
        var targets = field.targets(fields);
        return targets.isEmpty() ? fields.text(field.name())
                : targets.stream().map(id -> titles.getOrDefault(id, id.id())).collect(Collectors.joining("\n"));
    }
}
