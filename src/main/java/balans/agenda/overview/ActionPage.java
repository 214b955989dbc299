package balans.agenda.overview;

import balans.action.CheckIn.Outcome;
import balans.agenda.overview.PublicHistory.Version;
import balans.directory.entry.Shown;
import java.util.List;

/// One action, and what whoever leads it said about it.
public record ActionPage(
        Agenda agenda, AgendaAction action, List<Ambition> ambitions, List<Said> checkIns, List<Version> versions,
        Shown shown, boolean late) {

    public record Said(Outcome outcome, String remark, String on) {}
}
