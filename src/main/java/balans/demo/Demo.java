package balans.demo;

import balans.directory.RegistersFilled;
import balans.identity.EditorTask;
import balans.identity.EditorTask.Kind;
import balans.identity.Editors;
import balans.identity.SetUpLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Fills an empty installation with fictitious people when Balans is started as `bin/balans demo`, and says whom to
/// sign in as. Does nothing where somebody already has an account.
@Component
class Demo {

    static final String FILE = "demo.json";

    private final boolean wanted;
    private final Path folder;
    private final SetUpLink setUp;
    private final Editors editors;
    private volatile @Nullable Coalition coalition;

    Demo(@Value("${balans.demo:false}") boolean wanted, @Value("${balans.data:./data}") Path folder, SetUpLink setUp,
            Editors editors) {
        this.wanted = wanted;
        this.folder = folder;
        this.setUp = setUp;
        this.editors = editors;
    }

    @EventListener
    // Before the set-up link is printed, which nobody needs any more then.
    @Order(50)
    void fill(ApplicationReadyEvent event) throws IOException {
        if (!wanted || !(event.getApplicationContext() instanceof ServletWebServerApplicationContext server)
                || server.getWebServer() == null) {
            return;
        }
        var token = setUp.renew();
        if (token.isPresent()) {
            var site = "http://localhost:" + server.getWebServer().getPort();
            var town = new Town(site).founded(token.get());
            var writers = new Coalition(site);
            town.accounts().addAll(writers.joined(editors.accountToken(new EditorTask(Kind.INSTRUMENT, "agenda")),
                    editors.accountToken(new EditorTask(Kind.COALITION, "coalitie-veiligheid"))));
            coalition = writers;
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(FILE), JsonMapper.builder().build().writeValueAsString(town) + "\n");
            say(town);
        }
    }

    /// The agenda comes after the start; its first edition is frozen before anybody changes it.
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void work(RegistersFilled filled) {
        var writers = coalition;
        coalition = null;
        if (writers != null) {
            writers.work(LocalDate.now());
        }
    }

    private static void say(Town.Founded town) {
        IO.println("\nDit is een demonstratie met verzonnen mensen. Meld je aan op " + town.baseUrl() + "/aanmelden als:");
        for (var account : town.accounts()) {
            IO.println("  %-18s %-28s %s".formatted(
                    placeOf(account), account.email(), account.passphrase()));
        }
        IO.println("Een ouder: " + town.parentLinks().getFirst());
        IO.println("Een ouder die verwezen is: " + town.referredParents().getFirst());
        IO.println("Post die ouders zouden krijgen: " + town.baseUrl() + "/demo/postvak");
        IO.println("Balans-Monitor, meedoen: " + town.monitor().join());
        IO.println("  begeleiden: " + town.monitor().facilitator());
        IO.println("  scherm:     " + town.monitor().projector());
        IO.println("  het team:   " + town.monitor().leader() + "\n");
    }

    private static String placeOf(Town.Account account) {
        return switch (account.role()) {
            case "manager" -> "beheerder";
            case "editor" -> "redactie";
            case "core" -> "kernteam agenda";
            case "officer" -> "privacyfunctionaris";
            default -> account.centre(); // not sealed: the words of demo.json
        };
    }
}
