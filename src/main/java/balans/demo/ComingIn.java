package balans.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/// What comes before and beside the answers: a call to centres, one that is interested, an agreement, a question and its
/// answer, and somebody who reads who looked.
final class ComingIn {

    private static final Pattern ACCOUNT_LINK = Pattern.compile("/welkom#([A-Za-z0-9_-]{22})");
    private static final Pattern QUESTION = Pattern.compile("/vragen/([A-Za-z0-9_-]{22})\"");
    private static final Pattern WORDS = Pattern.compile("(?s)<textarea id=\"words\"[^>]*>(.*?)</textarea>");

    private final String site;
    private final Visitor manager;
    private final String programme;

    ComingIn(String site, Visitor manager, String programme) {
        this.site = site;
        this.manager = manager;
        this.programme = programme;
    }

    void offer(LocalDate today) {
        var at = "/balansmeter/beheer/" + programme + "/oproep";
        manager.postForm(at, Map.of("closesOn", today.plusWeeks(3).toString(),
                "conditions", "We hebben niet genoeg tijd om alle ouders met hun kind uit te nodigen.\n"
                        + "Iemand van ons bekijkt de antwoorden en neemt contact op.",
                "scenarios", "In de scholen die het verst weg liggen.\nVoor alle ouders, met hulp waar nodig.",
                "cost", "100 euro per centrum per schooljaar. Licentie en server betaalt de vereniging."));
        var words = WORDS.matcher(manager.page(at));
        if (words.find()) {
            manager.postForm(at + "/overeenkomst", Map.of("words", words.group(1).replace("&lt;", "<").replace("&amp;", "&")));
        }
        new Visitor(site).postForm("/balansmeter/meedoen/" + programme, Map.of(
                "name", "CLB De Haven", "contactName", "Lies Mertens", "email", "lies@dehaven.example", "phone", "09 555 02 34",
                "estimate", "350", "c0", "YES", "c1", "UNSURE", "scenario", "0"));
    }

    /// A centre that takes part: it accepts, says how it works in its schools, asks something, and names a privacy officer.
    Person settle(Centre centre, Map<String, Integer> schools) {
        centre.nurse().postForm(centre.path("/overeenkomst"),
                Map.of("name", "Griet Baert", "job", "directeur", "version", "1", "accepted", "ja"));
        schools.forEach((school, parents) -> centre.nurse().postForm(centre.path("/scholen"),
                Map.of("school", school, "uses", "ja", "expected", "" + parents)));
        centre.nurse().postForm(centre.path("/vragen"), Map.of("question", "Mogen we ouders zonder mailadres een brief meegeven?"));
        var question = QUESTION.matcher(manager.page("/balansmeter/beheer/" + programme + "/vragen"));
        if (question.find()) {
            manager.postForm("/balansmeter/beheer/" + programme + "/vragen/" + question.group(1),
                    Map.of("answer", "Ja. Kies bij Uitnodigingen voor brieven: die druk je per klas af, met een QR-code."));
        }
        var link = ACCOUNT_LINK.matcher(centre.nurse().postForm("/logboek/" + centre.id() + "/functionaris", Map.of("person", "")));
        if (!link.find()) {
            throw new IllegalStateException("no account link for a privacy officer");
        }
        var officer = new Person("Pia Goossens", "pia@debrug.example", "zebra hoed kanaal brief nacht");
        new Visitor(site).post("/welkom", officer.opening(link.group(1)));
        return officer;
    }
}
