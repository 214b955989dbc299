package balans.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Two people who work on the next edition of the agenda: one of the core team, who publishes, and one of a coalition,
/// who proposes. Fictitious, like what they write.
final class Coalition {

    private static final Pattern SIGNAL = Pattern.compile("/agenda/redactie/signalen/[\\w-]+");
    private static final Pattern PERMISSION = Pattern.compile("/agenda/redactie/stemmen/[\\w-]+/toestemming");

    private final Visitor core;
    private final Visitor writer;
    private final Visitor anybody;
    private final Person noor = new Person("Noor de Wit", "noor@kernteam.example", "zwaan ladder mos trein koffie");
    private final Person sam = new Person("Sam Bakker", "sam@coalitie.example", "kastanje pen wiel dorp zand");

    Coalition(String site) {
        this.core = new Visitor(site);
        this.writer = new Visitor(site);
        this.anybody = new Visitor(site);
    }

    /// With the one-time links that each of them was given.
    List<Town.Account> joined(String coreToken, String writerToken) {
        core.post("/welkom", noor.opening(coreToken));
        writer.post("/welkom", sam.opening(writerToken));
        return List.of(new Town.Account("core", "Landelijke Agenda", noor.email, noor.passphrase),
                new Town.Account("coalition", "Coalitie Veiligheid", sam.email, sam.passphrase));
    }

    /// What changed since June: something late, something without a lead, something new that waits.
    void work(LocalDate today) {
        publish("acties", Map.of("title", "Meldknop op drie platforms getest met jongeren", "state", "loopt", "lead", "offlimits",
                "partners", "nicam", "term", quarter(today.minusMonths(4)), "ambitions", "veiligheid-jeugd-3", "theme", "thema.veiligheid"));
        publish("acties", Map.of("title", "Gesprekskaart voor consultatiebureaus", "state", "gepland",
                "ambitions", "gezondheid-ouders-3", "theme", "thema.gezondheid"));
        publish("acties", Map.of("title", "Lesbrief over algoritmes voor de onderbouw", "state", "loopt", "lead", "kennisnet",
                "partners", "netwerk-mediawijsheid", "term", quarter(today.plusMonths(4)), "ambitions", "mediawijsheid-onderwijs-2",
                "theme", "thema.mediawijsheid", "workstream", "uitrol-stimuleren"));
        change("ambities/veiligheid-wetgeving-1", Map.of("theme", "thema.veiligheid", "pillar", "wetgeving-handhaving",
                "targetGroups", "doelgroep.wetgeving", "order", "1", "reason", "Typefout hersteld", "text",
                "Duidelijke verspreiding van de handhavingsroutekaart: rechtsgrond, bevoegde toezichthouder en doorlooptijden, "
                        + "meetbaar en publiek."));
        publish("indicatoren", Map.of("title", "Aantal meldingen dat binnen 24 uur een mens spreekt", "unit", "procent",
                "values", "2026-03: 61\n2026-06: 68\n2026-09: 74", "goal", "90 procent", "ambitions", "veiligheid-jeugd-2",
                "source", "verzonnen, voor de demonstratie"));
        publish("methodieken", Map.of("title", "Avond over schermen in de wijk", "about", "Ouders en jongeren praten samen.",
                "rollout", "Gemeente Leiden | bereikt | 2026-03\nGemeente Amsterdam | loopt | 2026-09"));
        publish("ontwerpsessies", Map.of("title", "Meldknop ontwerpen met een brugklas", "on", today.minusDays(20).toString(), "attendance", "14",
                "ageBand", "12-13 jaar", "outcome", "Eén knop op elke plek. Wie hem gebruikt, hoort binnen een dag iets terug.",
                "ambitions", "veiligheid-jeugd-2"));
        signals();
        core.postForm("/agenda/redactie/stemmen", Map.of("naam", "Yara", "leeftijd", "16-18 jaar",
                "woorden", "Vraag het ons aan het begin. Niet als het al klaar is."));
        first(PERMISSION, core.page("/agenda/redactie"), "Vraag het ons").ifPresent(
                permission -> core.postForm(permission, Map.of("hoe", "verzonnen, voor de demonstratie")));
        writer.postForm("/redactie/ambities", Map.of("text", "Een veilige start: elk nieuw account van een kind begint op slot",
                "theme", "thema.veiligheid", "pillar", "gezamenlijke-visie", "reason", "Uit de bijeenkomst van de coalitie"));
        core.postForm("/redactie/agenda/edities", Map.of("title", "Landelijke Agenda", "asOf", today.toString(),
                "preface", "Er kwamen drie acties bij. Eén is te laat."));
    }

    private void signals() {
        anybody.postForm("/agenda/signaal", Map.of("soort", "TREND", "titel", "Kinderen praten met chatbots over verdriet",
                "onderbouwing", "We horen het elke week in het spreekuur.", "thema", "gezondheid", "wie", "Een jeugdarts"));
        anybody.postForm("/agenda/signaal", Map.of("soort", "WHITE_SPOT", "titel", "Niemand helpt opa's en oma's op weg",
                "wie", "Een bibliotheek"));
        first(SIGNAL, core.page("/agenda/redactie"), "Niemand helpt opa").ifPresent(signal -> core.postForm(signal,
                Map.of("besluit", "nee", "antwoord", "Dit past bij de bibliotheken. We hebben het daar neergelegd.")));
    }

    private void publish(String register, Map<String, String> fields) {
        core.postForm("/redactie/" + register, fields);
    }

    private void change(String record, Map<String, String> fields) {
        var whole = new HashMap<>(fields);
        whole.put("version", "1");
        core.postForm("/redactie/" + record, whole);
    }

    private static Optional<String> first(Pattern pattern, String page, String after) {
        var found = pattern.matcher(page);
        return found.find(Math.max(0, page.indexOf(after))) ? Optional.of(found.group()) : Optional.empty();
    }

    private static String quarter(LocalDate day) {
        return "Q" + (day.getMonthValue() + 2) / 3 + " " + day.getYear();
    }
}
