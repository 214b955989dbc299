package balans.agenda.register;

import balans.directory.EntryId.Kind;
import java.util.List;

/// The registers of the agenda. Names and paths stand in the database and in addresses: never rename one.
public final class AgendaKinds {

    public static final String AGENDA = "agenda";

    public static final Kind TEXT = brought("AGENDA_TEXT", "agenda-teksten", "/agenda/over#");
    public static final Kind THEME = brought("AGENDA_THEME", "agenda-themas", "/agenda?thema=");
    public static final Kind PILLAR = brought("AGENDA_PILLAR", "agenda-pijlers", "/agenda?pijler=");
    public static final Kind CELL = brought("AGENDA_CELL", "agenda-vakken", "/agenda/witte-vlekken#");
    public static final Kind OBJECTIVE = brought("AGENDA_OBJECTIVE", "agenda-doelstellingen", "/agenda/over#");
    public static final Kind WORKSTREAM = brought("AGENDA_WORKSTREAM", "agenda-werklijnen", "/agenda/over#");
    public static final Kind WORD = brought("AGENDA_WORD", "agenda-woorden", "/agenda/over#");
    public static final Kind ROLE = brought("AGENDA_ROLE", "agenda-rollen", "/agenda/partijen#");
    public static final Kind COALITION = brought("AGENDA_COALITION", "coalities", "/agenda/partijen#");
    public static final Kind MEMBERSHIP = brought("AGENDA_MEMBERSHIP", "deelnames", "/agenda/partijen#");
    public static final Kind GROUP = brought("AGENDA_GROUP", "werkgroepen", "/agenda/partijen#");
    public static final Kind AMBITION = brought("AGENDA_AMBITION", "ambities", "/agenda/ambities/");
    public static final Kind ACTION = brought("AGENDA_ACTION", "acties", "/agenda/acties/");
    public static final Kind MILESTONE = brought("AGENDA_MILESTONE", "mijlpalen", "/agenda/tijdlijn#");
    public static final Kind INDICATOR = brought("AGENDA_INDICATOR", "indicatoren", "/agenda/indicatoren#");
    public static final Kind METHOD = brought("AGENDA_METHOD", "methodieken", "/agenda/uitrol#");
    public static final Kind ROUTE = brought("AGENDA_ROUTE", "agenda-routes", "/agenda/routes/");
    public static final Kind SESSION = brought("AGENDA_SESSION", "ontwerpsessies", "/agenda/jongeren#");

    /// In the order in which they refer to each other.
    public static final List<Kind> ALL = List.of(TEXT, THEME, PILLAR, CELL, OBJECTIVE, WORKSTREAM, WORD, ROLE, COALITION,
            MEMBERSHIP, GROUP, AMBITION, ACTION, MILESTONE, INDICATOR, METHOD, ROUTE, SESSION);

    private AgendaKinds() {}

    private static Kind brought(String name, String path, String page) {
        return Kind.brought(name, path, page, AGENDA);
    }
}
