package balans.agenda.desk;

import balans.agenda.gap.Signal;
import balans.agenda.overview.Agenda;
import balans.agenda.overview.AgendaAction;
import balans.agenda.party.JoinRequest;
import balans.agenda.timeline.Lint.Remark;
import balans.agenda.voice.Comment;
import balans.agenda.voice.Voice;
import balans.directory.EntryId.Kind;
import java.util.List;
import java.util.Map;

/// `keeper` sees everything; others what is theirs. `link` was just made and is shown once.
public record AgendaDeskPage(
        Agenda agenda, boolean keeper, List<String> inReview, List<Signal> signals, List<JoinRequest> joins,
        List<Comment> comments, List<Voice> voices, List<Remark> remarks, List<Difference> differences,
        List<Reminding> actions, List<Kind> registers, String link, String complaint, boolean mailIsPossible,
        boolean keepsMeetings) {

    /// A number that the document types, beside what is counted.
    public record Difference(String what, String typed, int counted) {}

    public record Reminding(AgendaAction action, boolean late, boolean asked) {}

    public boolean mayRemind() {
        return keeper && mailIsPossible;
    }

    static Map<String, Object> model(AgendaDeskPage page) {
        return Map.of("page", page);
    }
}
