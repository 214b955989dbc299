package balans.directory.entry;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import org.jspecify.annotations.Nullable;

/// What somebody wants an entry to say. `id` is null for a new one; `baseVersion` is the version that was changed, and
/// `different` means that the writer saw the entries that look like it.
public record Draft(
        Kind kind, @Nullable EntryId id, int baseVersion, Fields fields, String reason, boolean different) {

    public static Draft fresh(Kind kind, Fields fields) {
        return new Draft(kind, null, 0, fields, "", false);
    }

    public static Draft named(EntryId id, Fields fields) {
        return new Draft(id.kind(), id, 0, fields, "", true);
    }

    public static Draft of(Entry entry, Fields fields, String reason) {
        return new Draft(entry.id().kind(), entry.id(), entry.version(), fields, reason, true);
    }
}
