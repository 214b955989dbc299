package balans.agenda.rhythm;

import balans.agenda.edition.CoreTeam;
import balans.agenda.overview.Agendas;
import balans.agenda.overview.Names;
import balans.agenda.register.AgendaKinds;
import balans.agenda.rhythm.Meeting.Kind;
import balans.identity.Editor;
import balans.identity.EditorTask;
import java.util.List;
import org.springframework.stereotype.Component;

/// The core team keeps every meeting; whoever writes for a coalition keeps those of that coalition (R001-13, R001-22).
@Component
public class MeetingKeepers {

    private final CoreTeam team;
    private final Agendas agendas;

    MeetingKeepers(CoreTeam team, Agendas agendas) {
        this.team = team;
        this.agendas = agendas;
    }

    /// Whether there is anything to keep for this editor.
    public boolean keepsSome(Editor by) {
        return !themes(by).isEmpty();
    }

    boolean keepsAll(Editor by) {
        return team.publishes(by);
    }

    boolean keeps(Editor by, Kind kind, String theme) {
        return keepsAll(by) || kind == Kind.COALITION && themes(by).contains(theme);
    }

    /// The themes whose coalition meetings this editor keeps, in their order.
    List<String> themes(Editor by) {
        if (keepsAll(by)) {
            return MeetingController.THEMES;
        }
        var own = by.tasks().stream().filter(task -> task.kind() == EditorTask.Kind.COALITION)
                .flatMap(task -> agendas.now().find(AgendaKinds.COALITION, task.scope()).stream())
                .map(coalition -> Names.bare(coalition.fields().text("theme"))).toList();
        return MeetingController.THEMES.stream().filter(own::contains).toList();
    }
}
