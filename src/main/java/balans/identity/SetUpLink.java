package balans.identity;

import balans.kernel.RandomId;
import balans.web.Site;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets the first visitor in: while nobody has an account, every start prints a one-time link to make one, and only
/// the newest of them works. Whoever reads the console already has the server.
@Component
@Transactional
public class SetUpLink {

    private final PersonStore persons;
    private final AccountLinkStore links;
    private final Clock clock;
    private final Site site;

    SetUpLink(PersonStore persons, AccountLinkStore links, Clock clock, Site site) {
        this.persons = persons;
        this.links = links;
        this.clock = clock;
        this.site = site;
    }

    /// A new token, which ends the one before; nothing once somebody has an account.
    public Optional<String> renew() {
        if (!persons.isEmpty()) {
            return Optional.empty();
        }
        var token = RandomId.next();
        var now = clock.instant();
        links.replaceSetUp(Token.hashOf(token), now, now.plus(StoredOrganisations.LINK_VALID_FOR));
        return Optional.of(token);
    }

    @EventListener
    @Order(100)
    void print(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext server
                && server.getWebServer() != null) {
            var address = site.configured().isEmpty()
                    ? "http://localhost:" + server.getWebServer().getPort() : site.configured();
            renew().ifPresent(token -> IO.println(
                    "Nog niemand heeft een account. Open deze link om de eerste te maken; hij werkt één keer:\n"
                            + address + "/welkom#" + token));
        }
    }
}
