package balans.identity;

import balans.kernel.PersonId;
import java.util.Set;

/// Proof that the signed-in person edits the public registers. Only this module makes one. Whoever manages programmes
/// has the care of this installation, and with it of its registers.
public final class Editor {

    private final PersonId person;
    private final String name;
    private final Set<EditorTask> tasks;

    Editor(PersonId person, String name, Set<EditorTask> tasks) {
        this.person = person;
        this.name = name;
        this.tasks = Set.copyOf(tasks);
    }

    public PersonId person() {
        return person;
    }

    public String name() {
        return name;
    }

    public Set<EditorTask> tasks() {
        return tasks;
    }

    public boolean isAdministrator() {
        return tasks.contains(EditorTask.ADMINISTRATOR);
    }

    /// Whether this person makes public what the registers of an instrument say.
    public boolean keeps(String instrument) {
        return isAdministrator() || tasks.contains(new EditorTask(EditorTask.Kind.INSTRUMENT, instrument));
    }
}
