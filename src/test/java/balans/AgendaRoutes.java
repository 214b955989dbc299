package balans;

import static balans.Route.Door.EDITOR;
import static balans.Route.Door.EVERYBODY;
import static balans.Route.Door.HOLDER;
import static balans.Route.on;

import java.util.List;

/// The Landelijke Agenda, with its part of the desk.
final class AgendaRoutes {

    private AgendaRoutes() {}

    static List<Route> all() {
        return List.of(
                on("GET", "/agenda/edities", EVERYBODY),
                on("GET", "/agenda/edities/{edition}", EVERYBODY),
                on("GET", "/agenda/edities/{edition}.json", EVERYBODY),
                on("GET", "/agenda/edities/{edition}.csv", EVERYBODY),
                on("GET", "/agenda/edities/{edition}.pdf", EVERYBODY),
                on("GET", "/agenda/edities/{edition}.odt", EVERYBODY),
                on("GET", "/agenda.atom", EVERYBODY),
                on("GET", "/agenda.ics", EVERYBODY),
                on("GET", "/agenda/edities/{edition}.atom", EVERYBODY),
                on("GET", "/agenda/catalogus.jsonld", EVERYBODY),
                on("GET", "/agenda/open", EVERYBODY),
                on("GET", "/insluiten/agenda", EVERYBODY),
                on("GET", "/agenda/bijeenkomsten", EVERYBODY),
                on("GET", "/agenda/bijeenkomsten.csv", EVERYBODY),
                on("GET", "/agenda/bijeenkomsten/{meeting}", EVERYBODY),
                on("GET", "/agenda/politiek", EVERYBODY),
                on("GET", "/agenda/velden", EVERYBODY),
                on("GET", "/agenda/velden.json", EVERYBODY),
                on("GET", "/agenda/wijzigingen", EVERYBODY),
                on("GET", "/agenda/wijzigingen.csv", EVERYBODY),
                on("GET", "/agenda/wijzigingen.json", EVERYBODY),
                on("GET", "/agenda", EVERYBODY),
                on("GET", "/agenda.json", EVERYBODY),
                on("GET", "/agenda.csv", EVERYBODY),
                on("GET", "/agenda/over", EVERYBODY),
                on("GET", "/agenda/tabellen/{register}.csv", EVERYBODY),
                on("GET", "/agenda/ambities/{id}", EVERYBODY),
                on("GET", "/agenda/ambities/{id}/reactie", EDITOR),
                on("POST", "/agenda/ambities/{id}/reactie", EDITOR),
                on("GET", "/agenda/acties/{id}", EVERYBODY),
                on("GET", "/agenda/witte-vlekken", EVERYBODY),
                on("GET", "/agenda/witte-vlekken.csv", EVERYBODY),
                on("GET", "/agenda/signaal", EVERYBODY),
                on("POST", "/agenda/signaal", EVERYBODY),
                on("GET", "/agenda/tijdlijn", EVERYBODY),
                on("GET", "/agenda/tijdlijn.csv", EVERYBODY),
                on("GET", "/agenda/partijen", EVERYBODY),
                on("GET", "/agenda/partijen.csv", EVERYBODY),
                on("GET", "/agenda/sluit-aan", EVERYBODY),
                on("POST", "/agenda/sluit-aan", EVERYBODY),
                on("GET", "/agenda/jongeren", EVERYBODY),
                on("GET", "/agenda/stem/{token}", HOLDER),
                on("POST", "/agenda/stem/{token}", HOLDER),
                on("GET", "/agenda/uitrol", EVERYBODY),
                on("GET", "/agenda/indicatoren", EVERYBODY),
                on("GET", "/agenda/routes/{id}", EVERYBODY),
                on("GET", "/agenda/redactie", EDITOR),
                on("POST", "/agenda/redactie/signalen/{id}", EDITOR),
                on("POST", "/agenda/redactie/aansluitingen/{id}", EDITOR),
                on("POST", "/agenda/redactie/reacties/{id}", EDITOR),
                on("POST", "/agenda/redactie/stemmen", EDITOR),
                on("POST", "/agenda/redactie/stemmen/{id}/toestemming", EDITOR),
                on("POST", "/agenda/redactie/stemmen/{id}/intrekking", EDITOR),
                on("POST", "/agenda/redactie/mensen", EDITOR),
                on("POST", "/agenda/redactie/acties/{id}/herinnering", EDITOR),
                on("GET", "/redactie/agenda/edities", EDITOR),
                on("POST", "/redactie/agenda/edities", EDITOR),
                on("POST", "/redactie/agenda/edities/{edition}", EDITOR),
                on("POST", "/redactie/agenda/edities/{edition}/verwijdering", EDITOR),
                on("POST", "/redactie/agenda/edities/{edition}/bevriezing", EDITOR),
                on("POST", "/redactie/agenda/edities/{edition}/ontdooiing", EDITOR),
                on("POST", "/redactie/agenda/edities/{edition}/publicatie", EDITOR),
                on("POST", "/redactie/agenda/edities/{edition}/intrekking", EDITOR),
                on("GET", "/redactie/agenda/bijeenkomsten", EDITOR),
                on("POST", "/redactie/agenda/bijeenkomsten", EDITOR),
                on("GET", "/redactie/agenda/bijeenkomsten/{meeting}", EDITOR),
                on("POST", "/redactie/agenda/bijeenkomsten/{meeting}", EDITOR),
                on("POST", "/redactie/agenda/bijeenkomsten/{meeting}/inbreng", EDITOR),
                on("POST", "/redactie/agenda/brieven", EDITOR));
    }
}
