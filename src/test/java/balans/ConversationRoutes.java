package balans;

import static balans.Route.Door.EVERYBODY;
import static balans.Route.Door.HOLDER;
import static balans.Route.Door.SIGNED_IN;
import static balans.Route.on;

import java.util.List;

/// The Gespreksagenda.
final class ConversationRoutes {

    private ConversationRoutes() {}

    static List<Route> all() {
        return List.of(
                on("GET", "/gespreksagenda", EVERYBODY),
                on("GET", "/gespreksagenda/model", EVERYBODY),
                on("GET", "/gespreksagenda/keten", EVERYBODY),
                on("GET", "/gespreksagenda/{sector}", EVERYBODY),
                on("GET", "/gespreksagenda/{sector}/blad", EVERYBODY),
                on("GET", "/gespreksagenda/{sector}/gespreksstarters", EVERYBODY),
                on("GET", "/gespreksagenda/{sector}/wachtkamer", EVERYBODY),
                on("GET", "/gespreksagenda/{sector}/samen", EVERYBODY),
                on("POST", "/gespreksagenda/{sector}/samen", EVERYBODY),
                on("GET", "/samen", EVERYBODY),
                on("POST", "/samen", EVERYBODY),
                on("GET", "/samen/eigenaar/sleutel/{key}", HOLDER),
                on("GET", "/samen/{code}", HOLDER),
                on("GET", "/samen/{code}/stand", HOLDER),
                on("GET", "/samen/{code}/live", HOLDER),
                on("POST", "/samen/{code}/opening", HOLDER).asking("antwoord=YES"),
                on("POST", "/samen/{code}/notities", HOLDER),
                on("POST", "/samen/{code}/notities/{note}/{act}", HOLDER),
                on("POST", "/samen/{code}/stickers", HOLDER).asking("slot=1&doel=a"),
                on("POST", "/samen/{code}/stickers/terug", HOLDER).asking("slot=1"),
                on("POST", "/samen/{code}/doelen", HOLDER).asking("doel=a"),
                on("POST", "/samen/{code}/doelen/weg", HOLDER).asking("doel=a"),
                on("POST", "/samen/{code}/acties", HOLDER),
                on("POST", "/samen/{code}/acties/weg", HOLDER).asking("actie=a"),
                on("POST", "/samen/{code}/acties/terugblik", HOLDER).asking("actie=a&uitkomst=DONE"),
                on("POST", "/samen/{code}/afspraken", HOLDER),
                on("POST", "/samen/{code}/versies", HOLDER),
                on("GET", "/samen/{code}/versies/{number}", HOLDER),
                on("GET", "/samen/{code}/versies/{number}/verschil", HOLDER),
                on("GET", "/samen/{code}/checklist", HOLDER),
                on("GET", "/samen/{code}/gespreksagenda.pdf", HOLDER),
                on("GET", "/samen/{code}/gespreksagenda.odt", HOLDER),
                on("GET", "/samen/{code}/gespreksagenda.csv", HOLDER),
                on("GET", "/samen/{code}/gespreksagenda.json", HOLDER),
                on("GET", "/samen/{code}/gespreksagenda.ics", HOLDER),
                on("POST", "/samen/{code}/code", HOLDER),
                on("POST", "/samen/{code}/opheffing", HOLDER),
                on("POST", "/samen/{code}/kalender", HOLDER),
                on("GET", "/samen/{code}/bewaren", HOLDER),
                on("POST", "/samen/{code}/bewaren", HOLDER),
                on("POST", "/samen/{code}/publicatie", HOLDER),
                on("POST", "/samen/{code}/publicatie/einde", HOLDER),
                on("GET", "/samen/mijn", SIGNED_IN),
                on("POST", "/samen/mijn/{sheet}", SIGNED_IN),
                on("GET", "/gespreksagenda/gedeeld", EVERYBODY),
                on("GET", "/gespreksagenda/gedeeld/{sheet}", EVERYBODY));
    }
}
