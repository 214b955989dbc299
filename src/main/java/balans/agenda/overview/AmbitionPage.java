package balans.agenda.overview;

import balans.agenda.overview.PublicHistory.Version;
import balans.agenda.register.AgendaKinds;
import balans.agenda.voice.Comment;
import balans.directory.entry.Entry;
import balans.directory.entry.Shown;
import java.util.List;

/// One ambition with all that hangs on it. `links` say it of both sides.
public record AmbitionPage(
        Agenda agenda, Ambition ambition, List<AgendaAction> actions, List<Link> links, List<Entry> indicators,
        List<Comment> comments, List<Version> versions, Shown shown) {

    /// `kind` is the last part of a message key.
    public record Link(String kind, Ambition ambition) {}

    public String themeTitle() {
        return themeTitle(ambition.theme());
    }

    public String themeTitle(String theme) {
        return agenda.title(AgendaKinds.THEME, theme);
    }

    public String pillarTitle() {
        return agenda.title(AgendaKinds.PILLAR, ambition.pillar());
    }
}
