package balans;

import static balans.Route.Door.EDITOR;
import static balans.Route.Door.EVERYBODY;
import static balans.Route.Door.HOLDER;
import static balans.Route.Door.MANAGER;
import static balans.Route.Door.NURSE;
import static balans.Route.Door.SIGNED_IN;

import java.util.List;

/// Who may enter where: one line for every route of Balans, which [RouteMatrixTest] walks as everybody.
///
/// A new route needs one line, in the list of its door; the test fails for a route without a line and for a line
/// without a route. The path is written as in the controller. Then, where it applies:
/// - `.body("application/json", "{…}")` when the route takes something else than a form, so that the request comes
///   as far as the door and is not turned back for its type;
/// - `.asking("na=0")` for parameters without which it gives nothing; `{centre}` and `{programme}` are filled in;
/// - `.endsTheSession()` when whoever enters is signed out by it;
/// - `.onlyInDevelopment()` when a plain installation does not have it.
/// A new kind of visitor is a new [Door], and a case in `RouteMatrixTest.mayEnter`.
record Route(String method, String path, Door door, String type, String body, String query, boolean ends,
        boolean inDevelopment) {

    enum Door {
        EVERYBODY,
        SIGNED_IN,
        /// A manager, of the `{programme}` and of the programme of the `{centre}` in the address.
        MANAGER,
        /// A nurse of the `{centre}` in the address.
        NURSE,
        /// Who edits the public registers; whoever manages programmes does. What else an editor may: `RightsTest`.
        EDITOR,
        /// Who holds a secret of the Balans-Monitor or of a sheet that a group fills in: a leader's link, a place in a
        /// session, a code. An account is of no use.
        HOLDER
    }

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String BYTES = "application/octet-stream";

    static final List<Route> ALL = List.of(
            on("GET", "/healthz", EVERYBODY),
            on("*", "/error", EVERYBODY),
            on("GET", "/", EVERYBODY),
            on("GET", "/balansmeter", EVERYBODY),
            on("GET", "/privacy", EVERYBODY),
            on("GET", "/toegankelijkheid", EVERYBODY),
            on("GET", "/robots.txt", EVERYBODY),
            on("GET", "/.well-known/security.txt", EVERYBODY),
            on("GET", "/stijl", EVERYBODY).onlyInDevelopment(),

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
            on("GET", "/samen/{code}/gespreksagenda.csv", HOLDER),
            on("GET", "/samen/{code}/gespreksagenda.json", HOLDER),
            on("GET", "/samen/{code}/gespreksagenda.ics", HOLDER),
            on("POST", "/samen/{code}/code", HOLDER),
            on("POST", "/samen/{code}/opheffing", HOLDER),

            on("GET", "/zorglandschap", EVERYBODY),
            on("GET", "/zorglandschap/nu", EVERYBODY),
            on("GET", "/zorglandschap/poster", EVERYBODY),
            on("GET", "/zorglandschap/samenwerken", EVERYBODY),
            on("GET", "/zorglandschap/bibliotheek", EVERYBODY),
            on("GET", "/zorglandschap/kansen", EVERYBODY),
            on("POST", "/zorglandschap/kansen", SIGNED_IN),
            on("GET", "/zorglandschap/kansen/{kans}", EVERYBODY),
            on("POST", "/zorglandschap/kansen/{kans}/acties", SIGNED_IN),
            on("POST", "/zorglandschap/kansen/{kans}/weg", EDITOR),
            on("GET", "/zorglandschap/verbanden", EVERYBODY),
            on("GET", "/zorglandschap/verbanden.csv", EVERYBODY),
            on("GET", "/zorglandschap/routes", EVERYBODY),
            on("GET", "/zorglandschap/routes.csv", EVERYBODY),
            on("GET", "/zorglandschap/routes/{route}", EVERYBODY),
            on("GET", "/zorglandschap/routes/{route}/routekaart.pdf", EVERYBODY),
            on("GET", "/zorglandschap/redactie", EDITOR),
            on("GET", "/zorglandschap/redactie/verbanden/{id}", EDITOR),
            on("POST", "/zorglandschap/redactie/verbanden/{id}", EDITOR),
            on("GET", "/zorglandschap/redactie/ketenafspraken/{id}", EDITOR),
            on("POST", "/zorglandschap/redactie/ketenafspraken/{id}", EDITOR),
            on("GET", "/zorglandschap/redactie/routes/{id}", EDITOR),
            on("POST", "/zorglandschap/redactie/routes/{id}", EDITOR),
            on("POST", "/zorglandschap/redactie/routes/{id}/weg", EDITOR),
            on("POST", "/zorglandschap/redactie/weg/{id}", EDITOR),
            on("GET", "/zorglandschap/verwijzen/{centre}/afspraken/{agreement}/route", NURSE),
            on("POST", "/zorglandschap/verwijzen/{centre}/afspraken/{agreement}/route", NURSE),
            on("GET", "/zorglandschap/verwijzen", EVERYBODY),
            on("GET", "/zorglandschap/verwijzen/mijn", SIGNED_IN),
            on("GET", "/zorglandschap/ouder", EVERYBODY),
            on("POST", "/zorglandschap/ouder/inzage", EVERYBODY).body(JSON, "{}"),
            on("POST", "/zorglandschap/ouder/intrekking", EVERYBODY).body(JSON, "{}"),
            on("GET", "/zorglandschap/beheer/deelnemers", MANAGER),
            on("POST", "/zorglandschap/beheer/deelnemers", MANAGER),
            on("GET", "/zorglandschap/verwijzen/{centre}", NURSE),
            on("GET", "/zorglandschap/verwijzen/{centre}/instellingen", NURSE),
            on("POST", "/zorglandschap/verwijzen/{centre}/instellingen", NURSE),
            on("POST", "/zorglandschap/verwijzen/{centre}/uit", NURSE),
            on("GET", "/zorglandschap/verwijzen/{centre}/afspraken", NURSE),
            on("POST", "/zorglandschap/verwijzen/{centre}/afspraken", NURSE),
            on("POST", "/zorglandschap/verwijzen/{centre}/afspraken/{agreement}/instemming", NURSE),
            on("POST", "/zorglandschap/verwijzen/{centre}/afspraken/{agreement}/vertrek", NURSE),
            on("GET", "/zorglandschap/verwijzen/{centre}/nieuw", NURSE),
            on("GET", "/zorglandschap/verwijzen/{centre}/kinderen", NURSE),
            on("GET", "/zorglandschap/verwijzen/{centre}/toestemmingen", NURSE),
            on("POST", "/zorglandschap/verwijzen/{centre}/toestemmingen", NURSE).body(JSON, "{}"),
            on("GET", "/zorglandschap/verwijzen/{centre}/toestemmingen/{number}", NURSE),
            on("POST", "/zorglandschap/verwijzen/{centre}/toestemmingen/{number}/intrekking", NURSE),
            on("GET", "/zorglandschap/verwijzen/{centre}/verwijzingen.csv", NURSE),
            on("POST", "/zorglandschap/verwijzen/{centre}/verwijzingen", NURSE).body(JSON, "{}"),
            on("GET", "/zorglandschap/verwijzen/{centre}/verwijzingen/{referral}", NURSE),
            on("POST", "/zorglandschap/verwijzen/{centre}/verwijzingen/{referral}/ontvangst", NURSE),
            on("POST", "/zorglandschap/verwijzen/{centre}/verwijzingen/{referral}/weigering", NURSE),
            on("POST", "/zorglandschap/verwijzen/{centre}/verwijzingen/{referral}/afsluiting", NURSE),
            on("POST", "/zorglandschap/verwijzen/{centre}/verwijzingen/{referral}/terugkoppeling", NURSE)
                    .body(JSON, "{}"),

            on("GET", "/welkom", EVERYBODY),
            on("POST", "/welkom/uitnodiging", EVERYBODY).body(JSON, "{}"),
            on("POST", "/welkom", EVERYBODY).body(JSON, "{}"),
            on("GET", "/aanmelden", EVERYBODY),
            on("POST", "/aanmelden/zout", EVERYBODY).body(JSON, "{}"),
            on("POST", "/aanmelden", EVERYBODY).body(JSON, "{}"),
            on("POST", "/afmelden", EVERYBODY).endsTheSession(),
            on("GET", "/herstellen", EVERYBODY),
            on("POST", "/herstellen/kist", EVERYBODY).body(JSON, "{}"),
            on("POST", "/herstellen", EVERYBODY).body(JSON, "{}"),
            on("GET", "/mijn", SIGNED_IN),
            on("GET", "/mijn/sessie", SIGNED_IN),
            on("GET", "/mijn/sleutels", NURSE).asking("centrum={centre}"),
            on("GET", "/ontgrendelen", NURSE).asking("centrum={centre}"),
            on("GET", "/ontgrendelen/woorden", SIGNED_IN),
            on("POST", "/mijn/wachtzin", SIGNED_IN).body(JSON, "{}"),
            on("POST", "/mijn/afmelden-overal", SIGNED_IN).endsTheSession(),

            on("GET", "/v/{slug}", EVERYBODY),
            on("GET", "/v/{slug}/papier", EVERYBODY),
            on("GET", "/v/{slug}/vragenlijst", EVERYBODY),
            on("GET", "/v/{slug}/key/{kid}", EVERYBODY),
            on("POST", "/v/{slug}/answers", EVERYBODY).body(BYTES, "nothing"),
            on("GET", "/demo/postvak", EVERYBODY),

            on("GET", "/organisaties", EVERYBODY),
            on("GET", "/organisaties.csv", EVERYBODY),
            on("GET", "/organisaties.json", EVERYBODY),
            on("GET", "/organisaties/{id}", EVERYBODY),
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
            on("POST", "/redactie/mensen/einde", EDITOR),

            on("GET", "/monitor", EVERYBODY),
            on("POST", "/monitor/meedoen", EVERYBODY),
            on("GET", "/monitor/team-maken", EVERYBODY),
            on("POST", "/monitor/team-maken", EVERYBODY),
            on("GET", "/monitor/sleutel/{secret}", HOLDER),
            on("GET", "/monitor/mijn", SIGNED_IN),
            on("POST", "/monitor/mijn/{team}", SIGNED_IN),
            on("GET", "/monitor/team/{team}", HOLDER),
            on("GET", "/monitor/team/{team}/sessie", HOLDER),
            on("POST", "/monitor/team/{team}/sessie", HOLDER),
            on("POST", "/monitor/team/{team}/sessie/{code}/leiden", HOLDER),
            on("GET", "/monitor/team/{team}/sessie/{code}", HOLDER),
            on("GET", "/monitor/team/{team}/sessie/{code}/verslag.pdf", HOLDER),
            on("GET", "/monitor/team/{team}/sessie/{code}/resultaten.csv", HOLDER),
            on("GET", "/monitor/team/{team}/sessie/{code}/bladen", HOLDER),
            on("GET", "/monitor/team/{team}/sessie/{code}/papier", HOLDER),
            on("POST", "/monitor/team/{team}/sessie/{code}/papier", HOLDER),
            on("GET", "/monitor/team/{team}/sessie/{code}/foto", HOLDER),
            on("POST", "/monitor/team/{team}/sessie/{code}/foto", HOLDER),
            on("GET", "/monitor/team/{team}/sessie/{code}/foto/beeld", HOLDER),
            on("POST", "/monitor/team/{team}/sessie/{code}/foto/weg", HOLDER),
            on("GET", "/monitor/team/{team}/trend", HOLDER),
            on("GET", "/monitor/team/{team}/trend.csv", HOLDER),
            on("GET", "/monitor/team/{team}/trend/{round}.png", HOLDER),
            on("GET", "/monitor/team/{team}/papier", HOLDER),
            on("GET", "/monitor/team/{team}/papier/bladen", HOLDER),
            on("GET", "/monitor/team/{team}/papier/sessie", HOLDER),
            on("POST", "/monitor/team/{team}/papier/sessie", HOLDER),
            on("GET", "/monitor/team/{team}/blad", HOLDER),
            on("GET", "/monitor/team/{team}/stellingen", HOLDER),
            on("POST", "/monitor/team/{team}/stellingen", HOLDER).asking("group=balans"),
            on("POST", "/monitor/team/{team}/stellingen/{statement}/verwoording", HOLDER),
            on("POST", "/monitor/team/{team}/stellingen/{statement}/intrekking", HOLDER),
            on("POST", "/monitor/team/{team}/sleutel", HOLDER),
            on("POST", "/monitor/team/{team}/bewaarder", HOLDER),
            on("POST", "/monitor/team/{team}/opheffing", HOLDER),
            on("GET", "/monitor/team/{team}/afspraken", HOLDER),
            on("GET", "/monitor/team/{team}/afspraken.csv", HOLDER),
            on("POST", "/monitor/team/{team}/afspraken/{action}/terugblik", HOLDER).asking("uitkomst=DONE"),
            on("POST", "/monitor/team/{team}/afspraken/{action}/mailadres/weg", HOLDER),
            on("GET", "/monitor/team/{team}/afspraken/{action}/agenda.ics", HOLDER),
            on("POST", "/monitor/team/{team}/agenda", HOLDER),
            on("GET", "/monitor/agenda/{feed}/team.ics", HOLDER),
            on("GET", "/monitor/team/{team}/planning", HOLDER),
            on("POST", "/monitor/team/{team}/planning", HOLDER),
            on("POST", "/monitor/team/{team}/planning/{planned}/verplaatsing", HOLDER),
            on("POST", "/monitor/team/{team}/planning/{planned}/afzegging", HOLDER),
            on("POST", "/monitor/team/{team}/planning/{planned}/mailadres/weg", HOLDER),
            on("GET", "/monitor/team/{team}/planning/{planned}/agenda.ics", HOLDER),
            on("GET", "/monitor/team/{team}/instellingen", HOLDER),
            on("POST", "/monitor/team/{team}/instellingen", HOLDER),
            on("GET", "/monitor/team/{team}/bewaren", HOLDER),
            on("POST", "/monitor/team/{team}/bewaren", HOLDER),
            on("POST", "/monitor/team/{team}/bewaren/{person}/rol", HOLDER).asking("rol=MEMBER"),
            on("GET", "/afspraak/{token}", HOLDER),
            on("POST", "/afspraak/{token}/gedaan", HOLDER),
            on("POST", "/afspraak/{token}/nog-niet", HOLDER),
            on("GET", "/m/{code}", EVERYBODY),
            on("POST", "/m/{code}/deelname", EVERYBODY),
            on("GET", "/m/{code}/stand", EVERYBODY),
            on("POST", "/m/{code}/wensen", EVERYBODY).asking("statement=stelling-01"),
            on("GET", "/m/{code}/toestel/{secret}", EVERYBODY),
            on("GET", "/m/{code}/toestel", HOLDER),
            on("GET", "/m/{code}/live", HOLDER),
            on("POST", "/m/{code}/stickers", HOLDER).asking("slot=1&statement=a"),
            on("POST", "/m/{code}/stickers/terug", HOLDER).asking("slot=1&statement=a"),
            on("POST", "/m/{code}/scores", HOLDER).asking("round=a"),
            on("POST", "/m/{code}/overname", HOLDER),
            on("GET", "/m/{code}/leiden", HOLDER),
            on("GET", "/m/{code}/leiden/stand", HOLDER),
            on("GET", "/m/{code}/leiden/live", HOLDER),
            on("POST", "/m/{code}/leiden/stap", HOLDER).asking("van=LOBBY"),
            on("POST", "/m/{code}/leiden/keuze", HOLDER),
            on("POST", "/m/{code}/leiden/tijd", HOLDER),
            on("POST", "/m/{code}/leiden/aandacht", HOLDER).asking("plek=0"),
            on("POST", "/m/{code}/leiden/opmerkingen", HOLDER),
            on("POST", "/m/{code}/leiden/opmerkingen/verborgen", HOLDER).asking("remark=a"),
            on("POST", "/m/{code}/leiden/notities", HOLDER).asking("soort=TALK"),
            on("POST", "/m/{code}/leiden/notities/weg", HOLDER).asking("note=a"),
            on("POST", "/m/{code}/leiden/afspraken", HOLDER),
            on("POST", "/m/{code}/leiden/afspraken/weg", HOLDER).asking("actie=a"),
            on("POST", "/m/{code}/leiden/terugblik", HOLDER).asking("actie=a&uitkomst=DONE"),
            on("GET", "/m/{code}/leiden/foto", HOLDER),
            on("POST", "/m/{code}/leiden/foto", HOLDER),
            on("GET", "/m/{code}/leiden/foto/beeld", HOLDER),
            on("POST", "/m/{code}/leiden/foto/weg", HOLDER),
            on("POST", "/m/{code}/leiden/overdracht", HOLDER),
            on("POST", "/m/{code}/leiden/link", HOLDER),
            on("GET", "/m/{code}/begeleiden/{secret}", HOLDER),
            on("POST", "/m/{code}/begeleiden/{secret}", HOLDER),
            on("GET", "/m/{code}/scherm/{screen}", HOLDER),
            on("GET", "/m/{code}/scherm/{screen}/stand", HOLDER),
            on("GET", "/m/{code}/scherm/{screen}/live", HOLDER),

            on("GET", "/monitor/team/{team}/werkplaats", HOLDER),
            on("POST", "/monitor/team/{team}/werkplaats", HOLDER),
            on("GET", "/monitor/team/{team}/werkplaats/{code}", HOLDER),
            on("GET", "/monitor/team/{team}/werkplaats/{code}/stand", HOLDER),
            on("GET", "/monitor/team/{team}/werkplaats/{code}/live", HOLDER),
            on("GET", "/monitor/team/{team}/werkplaats/{code}/notities", HOLDER),
            on("POST", "/monitor/team/{team}/werkplaats/{code}/stap", HOLDER).asking("van=GROUPS"),
            on("POST", "/monitor/team/{team}/werkplaats/{code}/tijd", HOLDER),
            on("POST", "/monitor/team/{team}/werkplaats/{code}/keuze", HOLDER),
            on("GET", "/m/{code}/werkplaats", EVERYBODY),
            on("POST", "/m/{code}/werkplaats/deelname", EVERYBODY),
            on("GET", "/m/{code}/werkplaats/stand", EVERYBODY),
            on("GET", "/m/{code}/werkplaats/live", HOLDER),
            on("POST", "/m/{code}/werkplaats/notities", HOLDER),
            on("POST", "/m/{code}/werkplaats/notities/{note}/{act}", HOLDER),
            on("POST", "/m/{code}/werkplaats/stickers", HOLDER).asking("slot=1&voorstel=a"),
            on("POST", "/m/{code}/werkplaats/stickers/terug", HOLDER).asking("slot=1&voorstel=a"),
            on("GET", "/m/{code}/werkplaats/scherm/{screen}", HOLDER),
            on("GET", "/m/{code}/werkplaats/scherm/{screen}/stand", HOLDER),
            on("GET", "/m/{code}/werkplaats/scherm/{screen}/live", HOLDER),

            on("GET", "/balansmeter/beheer", MANAGER),
            on("GET", "/balansmeter/beheer/nieuw", MANAGER),
            on("POST", "/balansmeter/beheer", MANAGER),
            on("GET", "/balansmeter/beheer/{programme}", MANAGER),
            on("GET", "/balansmeter/beheer/{programme}/voortgang.csv", MANAGER),
            on("GET", "/balansmeter/beheer/{programme}/voortgang.json", MANAGER),
            on("GET", "/balansmeter/beheer/{programme}/instellingen", MANAGER),
            on("POST", "/balansmeter/beheer/{programme}/periode", MANAGER),
            on("POST", "/balansmeter/beheer/{programme}/sluiting", MANAGER),
            on("POST", "/balansmeter/beheer/{programme}/heropening", MANAGER),
            on("GET", "/balansmeter/beheer/{programme}/centra/nieuw", MANAGER),
            on("POST", "/balansmeter/beheer/{programme}/centra", MANAGER),
            on("GET", "/balansmeter/beheer/{programme}/centra/{centre}", MANAGER),
            on("POST", "/balansmeter/beheer/{programme}/centra/{centre}", MANAGER),
            on("POST", "/balansmeter/beheer/{programme}/centra/{centre}/accountlink", MANAGER),

            on("GET", "/balansmeter/centrum/{centre}/instellingen", NURSE),
            on("POST", "/balansmeter/centrum/{centre}/instellingen", NURSE),
            on("GET", "/balansmeter/centrum/{centre}/vragenlijst", NURSE),
            on("GET", "/balansmeter/centrum/{centre}/klassenlijst", NURSE),
            on("GET", "/balansmeter/centrum/{centre}/kinderen", NURSE),
            on("GET", "/balansmeter/centrum/{centre}/kinderen/versies", NURSE),
            on("POST", "/balansmeter/centrum/{centre}/kinderen/rijen", NURSE).body(JSON, "{}"),
            on("POST", "/balansmeter/centrum/{centre}/kinderen", NURSE).body(JSON, "{}"),
            on("PUT", "/balansmeter/centrum/{centre}/kinderen/{child}", NURSE).body(JSON, "{}"),
            on("POST", "/balansmeter/centrum/{centre}/kinderen/{child}/verwijdering", NURSE).body(JSON, "{}"),
            on("GET", "/balansmeter/centrum/{centre}/uitnodigingen", NURSE),
            on("POST", "/balansmeter/centrum/{centre}/uitnodigingen/verzonden", NURSE).body(JSON, "{}"),
            on("POST", "/balansmeter/centrum/{centre}/post", NURSE).body(JSON, "{}"),
            on("GET", "/balansmeter/centrum/{centre}/werklijst", NURSE),
            on("GET", "/balansmeter/centrum/{centre}/papier", NURSE),
            on("GET", "/balansmeter/centrum/{centre}/antwoorden", NURSE).asking("na=0"),
            on("GET", "/balansmeter/centrum/{centre}/tussenstand/{kind}", NURSE),
            on("GET", "/balansmeter/centrum/{centre}/tussenstand/{kind}/{shard}", NURSE),
            on("PUT", "/balansmeter/centrum/{centre}/tussenstand/{kind}/{shard}", NURSE)
                    .body(BYTES, "").asking("epoch=1&erasures=0"),
            on("GET", "/balansmeter/centrum/{centre}/opvolging", NURSE),
            on("POST", "/balansmeter/centrum/{centre}/opvolging", NURSE).body(JSON, "{}"),
            on("PUT", "/balansmeter/centrum/{centre}/opvolging/{id}", NURSE).body(JSON, "{}"));

    private static Route on(String method, String path, Door door) {
        return new Route(method, path, door, FORM, "", "", false, false);
    }

    Route body(String ofType, String text) {
        return new Route(method, path, door, ofType, text, query, ends, inDevelopment);
    }

    Route asking(String parameters) {
        return new Route(method, path, door, type, body, parameters, ends, inDevelopment);
    }

    Route endsTheSession() {
        return new Route(method, path, door, type, body, query, true, inDevelopment);
    }

    Route onlyInDevelopment() {
        return new Route(method, path, door, type, body, query, ends, true);
    }

    boolean names(String variable) {
        return path.contains(variable) || query.contains(variable);
    }

    String key() {
        return method + " " + path;
    }
}
