package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.entry.Fields;
import balans.identity.Editor;
import balans.identity.EditorTask;
import org.jspecify.annotations.Nullable;

/// Who may make something public; every editor may propose it. What an entry says now decides, so that nobody can take
/// an entry by writing their own sector or organisation on it.
final class Rights {

    private Rights() {}

    /// `before` is null for a new entry.
    static boolean mayPublish(Editor by, Kind kind, @Nullable EntryId id, @Nullable Fields before, Fields after) {
        return by.tasks().stream().anyMatch(task -> mayPublish(task, kind, id, before, after));
    }

    private static boolean mayPublish(
            EditorTask task, Kind kind, @Nullable EntryId id, @Nullable Fields before, Fields after) {
        var now = before == null ? after : before;
        return switch (task.kind()) {
            case ADMINISTRATOR -> true;
            case INSTRUMENT -> !kind.instrument().isEmpty() && kind.instrument().equals(task.scope());
            case COALITION, YOUTH -> false;
            case SECTOR -> kind != Kind.CONCEPT && kind.instrument().isEmpty() && now.lines("sectors").contains(task.scope());
            case ORGANISATION -> {
                if (kind == Kind.ORGANISATION) {
                    yield before != null && id != null && id.id().equals(task.scope());
                }
                yield kind != Kind.CONCEPT && kind.instrument().isEmpty() && now.text("publisher").equals(task.scope())
                        && after.text("publisher").equals(task.scope());
            }
        };
    }
}
