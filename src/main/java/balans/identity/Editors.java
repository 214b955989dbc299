package balans.identity;

import balans.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What other modules may ask about the people who edit the public registers.
public interface Editors {

    record Appointment(PersonId person, String name, EditorTask task, Instant since, @Nullable Instant until) {}

    /// A one-time token for an account with this task, valid for 14 days; the link is `/welkom#<token>`.
    String accountToken(EditorTask task);

    /// Of now and of before, by name.
    List<Appointment> all();

    /// Somebody who edits, with the address that they sign in with.
    record Reachable(PersonId person, String address) {}

    /// Whoever now has such a task, each once.
    List<Reachable> reachable(Predicate<EditorTask> task);

    void end(PersonId person, EditorTask task);

    /// Whoever has the one task has the other from now on, and so does whoever opens a link that waits.
    void move(EditorTask from, EditorTask to);
}
