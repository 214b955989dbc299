package balans.agenda.register;

import balans.content.Content;
import balans.directory.entry.Draft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the document says has been reached, is running or is planned. What runs is an action; the rest are milestones.
final class StartTimeline {

    private static final String RUNS = "loopt";

    private StartTimeline() {}

    static List<Draft> actions(Content file) {
        var themes = new HashMap<String, String>();
        file.list("werkgroepen").forEach(group -> themes.put(group.text("id"), group.text("thema", "")));
        return file.list("tijdlijn").stream().filter(item -> item.text("status").equals(RUNS)).map(item -> {
            var fields = new HashMap<>(Map.of("title", item.text("tekst"), "state", RUNS, "term", item.text("periode"),
                    "partners", StartAgenda.lines(item, "organisaties"), "group", item.text("werkgroep", ""),
                    "workstream", item.text("werklijn", "")));
            var theme = themes.getOrDefault(item.text("werkgroep", ""), "");
            fields.put("theme", theme.isEmpty() ? "" : StartAgenda.theme(theme));
            return StartAgenda.draft(AgendaKinds.ACTION, item.text("id"), fields);
        }).toList();
    }

    static List<Draft> milestones(Content file) {
        return file.list("tijdlijn").stream().filter(item -> !item.text("status").equals(RUNS))
                .map(item -> StartAgenda.draft(AgendaKinds.MILESTONE, item.text("id"), Map.of(
                        "title", item.text("tekst"), "state", item.text("status"), "term", item.text("periode"),
                        "attendance", item.has("deelnemers") ? "" + item.number("deelnemers") : "",
                        "organisations", StartAgenda.lines(item, "organisaties"))))
                .toList();
    }

    /// The document names the three places; how long it takes and what is heard back it leaves open, and so do we.
    static List<Draft> routes() {
        return List.of(StartAgenda.draft(AgendaKinds.ROUTE, "melden-en-helpen", Map.of(
                "title", "Melden & Helpen", "audience", "Ouders en opvoeders", "ambitions", "veiligheid-ouders-3",
                "about", "Er is online iets gebeurd met je kind. Waar kun je het melden, en wie helpt?",
                "steps", """
                        School | Vertel het aan de mentor of de zorgcoördinator | |
                        Offlimits | Vraag advies of hulp bij online grensoverschrijdend gedrag | |
                        Politie | Doe melding of aangifte; bij spoed bel je 112 | |
                        """,
                "source", "Landelijke Agenda Jong & Online (juni 2026); volgorde en woorden van de redactie")));
    }
}
