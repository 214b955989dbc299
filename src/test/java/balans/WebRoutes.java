package balans;

import static balans.Route.Door.EVERYBODY;
import static balans.Route.Door.HOLDER;
import static balans.Route.on;

import java.util.List;

/// What belongs to no instrument: the home page, the pages about this site, what a mail asks of somebody.
final class WebRoutes {

    private WebRoutes() {}

    static List<Route> all() {
        return List.of(
                on("GET", "/healthz", EVERYBODY),
                on("*", "/error", EVERYBODY),
                on("GET", "/", EVERYBODY),
                on("GET", "/privacy", EVERYBODY),
                on("GET", "/toegankelijkheid", EVERYBODY),
                on("GET", "/robots.txt", EVERYBODY),
                on("GET", "/.well-known/security.txt", EVERYBODY),
                on("GET", "/stijl", EVERYBODY).onlyInDevelopment(),
                on("GET", "/demo/postvak", EVERYBODY),
                on("GET", "/afspraak/{token}", HOLDER),
                on("POST", "/afspraak/{token}/gedaan", HOLDER),
                on("POST", "/afspraak/{token}/nog-niet", HOLDER));
    }
}
