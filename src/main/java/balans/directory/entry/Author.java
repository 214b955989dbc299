package balans.directory.entry;

import balans.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// Who changed something. Without a person: Balans itself, with the start content.
public record Author(@Nullable PersonId person, String name) {

    public static final Author START = new Author(null, "Startinhoud");
}
