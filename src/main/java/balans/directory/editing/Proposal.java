package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.entry.Fields;
import balans.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an editor would like an entry to say; without an entry, a new one.
public record Proposal(
        String id, Kind kind, @Nullable EntryId entry, int baseVersion, String title, Fields fields, String reason,
        PersonId person, String name, Instant at, State state, String answer) {

    public enum State { OPEN, ACCEPTED, REJECTED }
}
