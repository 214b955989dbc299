package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.entry.ChangeStore.Change;
import balans.directory.entry.Fields;
import java.util.ArrayList;
import java.util.List;

/// Every version of an entry, newest first, each beside the one before it.
public record HistoryPage(EntryId id, List<Version> versions) {

    public record Version(int number, String when, String who, String reason, boolean removed, List<FieldDiff> diffs) {}

    static HistoryPage of(EntryId id, List<Change> newestFirst, FieldDiffs diffs) {
        var versions = new ArrayList<Version>();
        for (int i = 0; i < newestFirst.size(); i++) {
            var change = newestFirst.get(i);
            var after = change.fields();
            var before = i + 1 < newestFirst.size() ? newestFirst.get(i + 1).fields() : null;
            versions.add(new Version(change.version(), When.of(change.at()), change.by().name(), change.reason(),
                    after == null, diffs.between(id.kind(),
                            before == null ? Fields.EMPTY : before, after == null ? Fields.EMPTY : after)));
        }
        return new HistoryPage(id, versions);
    }
}
