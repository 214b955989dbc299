package balans;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The training start for the AOT cache (`bin/build`): visit a few pages, so that their classes are in the cache
/// too, and stop.
@Component
class Rehearsal {

    private static final List<String> PAGES = List.of(
            "/healthz", "/", "/balansmeter", "/aanmelden", "/v/nergens",
            "/monitor", "/m/NERGEN",
            "/agenda", "/agenda/edities/2026-06", "/agenda/wijzigingen", "/agenda/bijeenkomsten",
            "/zorglandschap/verwijzen", "/zorglandschap/verbanden", "/zorglandschap/routes", "/zorglandschap/ouder");

    private final boolean wanted;

    // Not a conditional bean: what depends on properties is decided at run time, see docs/decisions/0006.
    Rehearsal(@Value("${balans.rehearsal:false}") boolean wanted) {
        this.wanted = wanted;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void visitAndStop(ApplicationReadyEvent event) throws IOException, InterruptedException {
        if (!wanted) {
            return;
        }
        var server = (ServletWebServerApplicationContext) event.getApplicationContext();
        try (var http = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var address = URI.create("http://localhost:" + server.getWebServer().getPort() + page);
                http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
            }
        }
        System.exit(SpringApplication.exit(server));
    }
}
