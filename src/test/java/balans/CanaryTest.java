package balans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Account;
import balans.support.Chromium;
import balans.support.ServerProcess;
import balans.support.TestCentre;
import balans.support.Traces;
import balans.support.Visitor;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Words that only browsers may know, sent through the whole journey; then the server is searched for them, from
/// outside: its files, its output, its memory, and all that it was sent.
@DisplayName("R004-7, R004-15, R004-16: what the server never holds")
class CanaryTest {

    private static final String FIRST_NAME = "Kanarievogel";
    private static final String LAST_NAME = "Zeldzaamheid";
    private static final String ADDRESS = "kanarie.zeldzaam@gezin.example";
    private static final String NEEDS = "Behoefte aan kanariezang";
    private static final String ANSWERS = "\"a\":[1,5,2,4,3,3,1,5]";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/v/\\S+#1\\.([\\w-]{22})\\.[\\w-]{22}");
    private static final Pattern ACCOUNT_LINK = Pattern.compile("/welkom#([\\w-]{22})");

    private final List<byte[]> bodies = new CopyOnWriteArrayList<>();
    private final List<byte[]> relayed = new CopyOnWriteArrayList<>();

    @Test
    void noNameAddressAnswerSecretOrPassphraseIsEverAtTheServer() throws Exception {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        mail.start();
        try (var server = new ServerProcess("--balans.smtp-url=smtp://127.0.0.1:" + mail.getSmtp().getPort());
                var context = Chromium.browser().newContext()) {
            var centre = foundCentre(server);
            var nurse = watched(context);
            invite(nurse, centre, server.url());
            var link = LINK.matcher(textOf(mail));
            assertThat(link.find()).isTrue();
            try (var phone = Chromium.browser().newContext()) {
                answer(watched(phone), link.group());
            }
            followUp(nurse, centre, server.url());

            var traces = new Traces(List.of(
                    FIRST_NAME, LAST_NAME, ADDRESS, NEEDS, ANSWERS, link.group(1), centre.account.passphrase));
            assertThat(bodies).isNotEmpty().allSatisfy(body -> assertThat(traces.in(body)).isEmpty());
            assertThat(relayed).hasSize(1);
            assertThat(traces.in(relayed.getFirst())).containsExactlyInAnyOrder(ADDRESS, link.group(1));
            assertThat(server.output()).doesNotContain(FIRST_NAME, LAST_NAME, ADDRESS, link.group(1));
            var heap = server.heap();
            for (var file : filesOf(server.folder)) {
                assertThat(traces.in(file)).describedAs(file.getFileName().toString()).isEmpty();
            }
            assertThat(filesOf(server.folder)).contains(heap, server.folder.resolve("balans.db"),
                    server.folder.resolve("balans.db-wal"), server.folder.resolve("output.log"));
            // The same search finds what the server does hold, so that finding nothing means something.
            assertThat(new Traces(List.of(centre.slug)).in(heap)).hasSize(1);
        } finally {
            mail.stop();
        }
    }

    private Page watched(BrowserContext context) {
        var page = context.newPage();
        page.onRequest(request -> {
            if (request.postDataBuffer() != null) {
                (request.url().endsWith("/post") ? relayed : bodies).add(request.postDataBuffer());
            }
            bodies.add(request.url().split("#")[0].getBytes(StandardCharsets.UTF_8));
        });
        return page;
    }

    private static void invite(Page nurse, TestCentre centre, String site) {
        centre.signIn(nurse, site, centre.path("/klassenlijst"));
        assertThat(nurse.locator("[data-drop]")).isVisible(patient());
        var list = "Leerlingnummer;Voornaam;Naam;School;Klas;E-mail ouder 1;Taal\n20261234;%s;%s;De Kleine Beer;1KA;%s;nl\n"
                .formatted(FIRST_NAME, LAST_NAME, ADDRESS);
        nurse.locator("input[type=file]")
                .setInputFiles(new FilePayload("klas.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        nurse.locator("[data-store]").click();
        assertThat(nurse.locator("[data-done-title]")).isVisible(patient());
        nurse.navigate(site + centre.path("/uitnodigingen"));
        nurse.locator("[data-mail-send]").click();
        assertThat(nurse.locator("[data-mail-end]")).hasText("Klaar.");
    }

    private static void answer(Page parent, String link) {
        parent.navigate(link);
        parent.locator("[data-begin]").click();
        for (var option : new int[] {1, 5, 2, 4, 3, 3, 1, 5}) {
            parent.locator("[data-item]:not([hidden]) input").nth(option - 1).check();
            parent.locator("[data-next]").click();
        }
        parent.locator("[data-step=ouder] input[type=radio]").first().check();
        parent.locator("[data-next]").click();
        parent.locator("[data-next]").click();
        parent.locator("[data-send]").click();
        assertThat(parent.locator("[data-step=verstuurd]")).isVisible(patient());
    }

    private static void followUp(Page nurse, TestCentre centre, String site) {
        nurse.navigate(site + centre.path("/werklijst"));
        nurse.getByText(FIRST_NAME).first().click(new ClickOptions().setTimeout(60_000));
        nurse.locator("input[name=how]").first().check();
        nurse.locator("textarea[name=needs]").fill(NEEDS);
        nurse.locator("[data-follow-up-form] button[type=submit], [data-follow-up-form] button:not([type])").first().click();
        assertThat(nurse.locator("[data-history]")).containsText(NEEDS);
    }

    /// By the routes that people take, with the set-up link that the server printed.
    private static TestCentre foundCentre(ServerProcess server) {
        var manager = new Visitor(server.url());
        var opening = new Account("Mira Maes").opening(server.setUpToken());
        opening.put("organisation", "Vereniging voor Jeugdgezondheid");
        assertThat(manager.post("/welkom", opening).statusCode()).isEqualTo(200);
        var today = LocalDate.now();
        var programme = manager.postForm("/balansmeter/beheer", Map.of(
                "name", "Najaar", "questionnaire", "voorbeeldvragenlijst/0.1",
                "startsOn", today.toString(), "endsOn", today.plusMonths(3).toString()))
                .headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        var page = manager.postForm("/balansmeter/beheer/" + programme + "/centra", Map.of(
                "name", "CLB De Brug", "slug", "de-brug", "contactName", "An Peeters",
                "contactEmail", "an@debrug.example", "estimate", "100")).body();
        var token = ACCOUNT_LINK.matcher(page);
        assertThat(token.find()).isTrue();
        var visitor = new Visitor(server.url());
        var invited = Visitor.json(visitor.post("/welkom/uitnodiging", Map.of("token", token.group(1))));
        var centre = new TestCentre(server.url(), invited.get("organisation").asString(), "de-brug", programme);
        assertThat(visitor.post("/welkom", centre.opening(token.group(1))).statusCode()).isEqualTo(200);
        return centre;
    }

    private static String textOf(GreenMail mail) throws Exception {
        var message = mail.getReceivedMessages()[0];
        return ((MimeMultipart) message.getContent()).getBodyPart(0).getContent().toString();
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static IsVisibleOptions patient() {
        return new IsVisibleOptions().setTimeout(60_000);
    }
}
