package balans.directory.entry;

import balans.directory.EntryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A public record as it is now. `checked`: when somebody last said that it is right.
public record Entry(EntryId id, int version, String title, Fields fields, Instant changedAt, @Nullable Checked checked) {

    public record Checked(Instant at, String by) {}

    public String address() {
        return id.address();
    }
}
