package balans.agenda.edition;

import balans.content.Content;
import balans.directory.entry.MergeStore;
import balans.identity.Editor;
import balans.identity.EditorTask.Kind;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Coalitions write, the core team publishes (R001-22): whoever has the care of this installation or keeps the
/// agenda, and who edits for an organisation of the core team, also when that went into another.
@Component
public class CoreTeam {

    private static final String AGENDA = "agenda";
    private static final String ROLE = "rol-kernteam";

    private final MergeStore merges;
    private final Set<String> organisations;

    CoreTeam(MergeStore merges) {
        this.merges = merges;
        this.organisations = Content.read("landelijke-agenda.nl.yaml").list("rollen").stream()
                .filter(role -> role.text("id").equals(ROLE)).findFirst()
                .map(role -> Set.copyOf(role.texts("organisaties"))).orElseThrow();
    }

    public boolean publishes(Editor by) {
        return by.keeps(AGENDA) || by.tasks().stream()
                .anyMatch(task -> task.kind() == Kind.ORGANISATION && isOfTheTeam(task.scope()));
    }

    private boolean isOfTheTeam(String organisation) {
        return organisations.contains(organisation) || merges.goneInto(organisation).stream().anyMatch(organisations::contains);
    }
}
