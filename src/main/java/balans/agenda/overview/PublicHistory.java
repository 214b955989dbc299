package balans.agenda.overview;

import balans.directory.EntryId;
import balans.directory.entry.ChangeStore;
import balans.directory.entry.Field;
import balans.directory.entry.Fields;
import balans.directory.entry.Registers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What a record said before, for everybody: what changed and why, not who wrote it.
@Component
public class PublicHistory {

    public record Version(String when, String reason, boolean first, List<Changed> changes) {}

    public record Changed(String field, String was, String is) {}

    private final ChangeStore changes;
    private final Registers registers;
    private final Clock clock;

    PublicHistory(ChangeStore changes, Registers registers, Clock clock) {
        this.changes = changes;
        this.registers = registers;
        this.clock = clock;
    }

    /// Newest first. What a record points at is said by name where the name is known.
    List<Version> of(EntryId id, Map<EntryId, String> titles) {
        var all = changes.of(id);
        var versions = new ArrayList<Version>();
        for (int i = 0; i < all.size(); i++) {
            var before = i + 1 < all.size() ? all.get(i + 1).fields() : null;
            var after = all.get(i).fields();
            versions.add(new Version(Days.words(LocalDate.ofInstant(all.get(i).at(), clock.getZone())), all.get(i).reason(), before == null,
                    before == null || after == null ? List.of() : between(id, before, after, titles)));
        }
        return versions;
    }

    private List<Changed> between(EntryId id, Fields before, Fields after, Map<EntryId, String> titles) {
        return registers.of(id.kind()).fields().stream()
                .filter(field -> !before.text(field.name()).equals(after.text(field.name())))
                .map(field -> new Changed(field.name(), words(field, before, titles), words(field, after, titles))).toList();
    }

    private static String words(Field field, Fields fields, Map<EntryId, String> titles) {
        var targets = field.targets(fields);
        return targets.isEmpty() ? fields.text(field.name())
                : targets.stream().map(target -> titles.getOrDefault(target, target.id())).collect(Collectors.joining(", "));
    }
}
