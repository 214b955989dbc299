package balans;

import static balans.Route.Door.EDITOR;
import static balans.Route.Door.EVERYBODY;
import static balans.Route.on;

import java.util.List;

/// The public registers, the calendar, the search, and the desk of the editors.
final class DirectoryRoutes {

    private DirectoryRoutes() {}

    static List<Route> all() {
        return List.of(
                on("GET", "/organisaties", EVERYBODY),
                on("GET", "/organisaties.csv", EVERYBODY),
                on("GET", "/organisaties.json", EVERYBODY),
                on("GET", "/organisaties/{id}", EVERYBODY),
                on("GET", "/begrippen.csv", EVERYBODY),
                on("GET", "/begrippen.json", EVERYBODY),
                on("GET", "/regels", EVERYBODY),
                on("GET", "/regels.csv", EVERYBODY),
                on("GET", "/regels.json", EVERYBODY),
                on("GET", "/regels/{id}", EVERYBODY),
                on("GET", "/kalender", EVERYBODY),
                on("GET", "/kalender.ics", EVERYBODY),
                on("GET", "/kalender.csv", EVERYBODY),
                on("GET", "/kalender.json", EVERYBODY),
                on("GET", "/kalender/{id}", EVERYBODY),
                on("GET", "/kalender/{id}.ics", EVERYBODY),
                on("GET", "/bronnen", EVERYBODY),
                on("GET", "/bronnen.csv", EVERYBODY),
                on("GET", "/bronnen.json", EVERYBODY),
                on("GET", "/bronnen/{id}", EVERYBODY),
                on("GET", "/begrippen", EVERYBODY),
                on("GET", "/begrippen.ttl", EVERYBODY),
                on("GET", "/begrippen.jsonld", EVERYBODY),
                on("GET", "/begrippen/{scheme}", EVERYBODY),
                on("GET", "/zoeken", EVERYBODY),
                on("GET", "/zoeken.json", EVERYBODY),
                on("GET", "/klopt-niet/{register}/{id}", EVERYBODY),
                on("POST", "/klopt-niet/{register}/{id}", EVERYBODY),
                on("GET", "/redactie", EDITOR),
                on("GET", "/redactie/{register}/nieuw", EDITOR),
                on("POST", "/redactie/{register}", EDITOR),
                on("GET", "/redactie/{register}/{id}", EDITOR),
                on("POST", "/redactie/{register}/{id}", EDITOR),
                on("GET", "/redactie/{register}/{id}/geschiedenis", EDITOR),
                on("GET", "/redactie/organisaties/{id}/samenvoeging", EDITOR),
                on("POST", "/redactie/organisaties/{id}/samenvoeging", EDITOR),
                on("POST", "/redactie/{register}/{id}/nagekeken", EDITOR),
                on("POST", "/redactie/{register}/{id}/verwijdering", EDITOR),
                on("GET", "/redactie/{register}/invoer", EDITOR),
                on("POST", "/redactie/{register}/invoer", EDITOR),
                on("POST", "/redactie/bronnen/{id}/verhuizing", EDITOR),
                on("GET", "/redactie/voorstellen/{proposal}", EDITOR),
                on("POST", "/redactie/voorstellen/{proposal}", EDITOR),
                on("POST", "/redactie/meldingen/{report}", EDITOR),
                on("GET", "/redactie/mensen", EDITOR),
                on("POST", "/redactie/mensen", EDITOR),
                on("POST", "/redactie/mensen/einde", EDITOR));
    }
}
