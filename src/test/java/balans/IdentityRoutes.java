package balans;

import static balans.Route.JSON;
import static balans.Route.Door.EVERYBODY;
import static balans.Route.Door.NURSE;
import static balans.Route.Door.OFFICER;
import static balans.Route.Door.SIGNED_IN;
import static balans.Route.on;

import java.util.List;

/// Accounts, colleagues, keys and the access log.
final class IdentityRoutes {

    private IdentityRoutes() {}

    static List<Route> all() {
        return List.of(
                on("GET", "/welkom", EVERYBODY),
                on("POST", "/welkom/uitnodiging", EVERYBODY).body(JSON, "{}"),
                on("POST", "/welkom", EVERYBODY).body(JSON, "{}"),
                on("POST", "/welkom/taak", SIGNED_IN).body(JSON, "{}"),
                on("GET", "/aanmelden", EVERYBODY),
                on("POST", "/aanmelden/zout", EVERYBODY).body(JSON, "{}"),
                on("POST", "/aanmelden", EVERYBODY).body(JSON, "{}"),
                on("POST", "/afmelden", EVERYBODY).endsTheSession(),
                on("GET", "/herstellen", EVERYBODY),
                on("POST", "/herstellen/kist", EVERYBODY).body(JSON, "{}"),
                on("POST", "/herstellen", EVERYBODY).body(JSON, "{}"),
                on("GET", "/mijn", SIGNED_IN),
                on("GET", "/collega", EVERYBODY),
                on("POST", "/collega", EVERYBODY).body(JSON, "{\"member\":{}}"),
                on("POST", "/collega/uitnodiging", EVERYBODY).body(JSON, "{}"),
                on("POST", "/collega/plaats", SIGNED_IN).body(JSON, "{\"member\":{}}"),
                on("GET", "/collegas/{centre}", NURSE),
                on("GET", "/collegas/{centre}/ring", NURSE),
                on("GET", "/collegas/{centre}/live", NURSE),
                on("POST", "/collegas/{centre}/pin", NURSE).body(JSON, "{}"),
                on("POST", "/collegas/{centre}/uitnodigingen", NURSE).body(JSON, "{}"),
                on("POST", "/collegas/{centre}/uitnodigingen/{id}/intrekking", NURSE).body(JSON, "{}"),
                on("POST", "/collegas/{centre}/toelatingen", NURSE).body(JSON, "{}"),
                on("POST", "/collegas/{centre}/sleutels", NURSE).body(JSON, "{\"members\":[],\"kits\":[]}"),
                on("GET", "/mijn/sessie", SIGNED_IN),
                on("GET", "/mijn/sleutels", NURSE).asking("centrum={centre}"),
                on("GET", "/ontgrendelen", NURSE).asking("centrum={centre}"),
                on("GET", "/ontgrendelen/woorden", SIGNED_IN),
                on("POST", "/mijn/passkeys/begin", SIGNED_IN).body(JSON, "{}"),
                on("POST", "/mijn/passkeys", SIGNED_IN).body(JSON, "{}"),
                on("POST", "/mijn/passkeys/verwijdering", SIGNED_IN),
                on("POST", "/aanmelden/passkey/begin", EVERYBODY).body(JSON, "{}"),
                on("POST", "/aanmelden/passkey", EVERYBODY).body(JSON, "{}"),
                on("GET", "/aanmelden/sso", EVERYBODY),
                on("GET", "/aanmelden/sso/terug", EVERYBODY),
                on("POST", "/mijn/sso", SIGNED_IN),
                on("POST", "/mijn/sso/verwijdering", SIGNED_IN),
                on("GET", "/mijn/code", SIGNED_IN),
                on("POST", "/mijn/code", SIGNED_IN),
                on("POST", "/mijn/code/bevestiging", SIGNED_IN),
                on("POST", "/mijn/code/verwijdering", SIGNED_IN),
                on("POST", "/mijn/wachtzin", SIGNED_IN).body(JSON, "{}"),
                on("POST", "/mijn/afmelden-overal", SIGNED_IN).endsTheSession(),
                on("GET", "/logboek/{centre}", OFFICER),
                on("GET", "/logboek/{centre}/logboek.csv", OFFICER),
                on("GET", "/logboek/{centre}/kind/{child}", NURSE),
                on("POST", "/logboek/{centre}/inzage/kaart/{child}", NURSE),
                on("POST", "/logboek/{centre}/inzage/bestand", NURSE),
                on("POST", "/logboek/{centre}/inzage/afdruk", NURSE),
                on("GET", "/logboek/{centre}/functionaris", NURSE),
                on("POST", "/logboek/{centre}/functionaris", NURSE),
                on("POST", "/logboek/{centre}/functionaris/{person}/einde", NURSE));
    }
}
