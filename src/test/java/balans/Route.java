package balans;

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
        /// Who holds a secret of the Balans-Monitor: a leader's link, a place in a session. An account is of no use.
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
            on("GET", "/monitor/team/{team}/blad", HOLDER),
            on("GET", "/monitor/team/{team}/stellingen", HOLDER),
            on("POST", "/monitor/team/{team}/stellingen", HOLDER).asking("group=balans"),
            on("POST", "/monitor/team/{team}/stellingen/{statement}/verwoording", HOLDER),
            on("POST", "/monitor/team/{team}/stellingen/{statement}/intrekking", HOLDER),
            on("POST", "/monitor/team/{team}/sleutel", HOLDER),
            on("POST", "/monitor/team/{team}/bewaarder", HOLDER),
            on("POST", "/monitor/team/{team}/opheffing", HOLDER),
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
            on("POST", "/m/{code}/leiden/overdracht", HOLDER),
            on("POST", "/m/{code}/leiden/link", HOLDER),
            on("GET", "/m/{code}/begeleiden/{secret}", HOLDER),
            on("POST", "/m/{code}/begeleiden/{secret}", HOLDER),
            on("GET", "/m/{code}/scherm/{screen}", HOLDER),
            on("GET", "/m/{code}/scherm/{screen}/stand", HOLDER),
            on("GET", "/m/{code}/scherm/{screen}/live", HOLDER),

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
