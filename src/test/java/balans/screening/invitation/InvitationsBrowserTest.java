package balans.screening.invitation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.OrganisationId;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.NurseBrowser;
import balans.support.PageCheck;
import balans.support.QrReader;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.World;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R004-8: invitations by mail and on paper")
class InvitationsBrowserTest {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/v/\\S+#1\\.[\\w-]{22}\\.[\\w-]{22}");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private RunningBalans balans;
    private TestCentre centre;

    @BeforeEach
    void start() {
        mail.start();
        balans = RunningBalans.start(Databases.SQLITE.freshUrl(), "balans.smtp-url=smtp://127.0.0.1:" + mail.getSmtp().getPort());
        centre = World.on(balans).newCentre("CLB De Brug");
    }

    @AfterEach
    void stop() {
        balans.stop();
        mail.stop();
    }

    @Test
    void parentsGetAMailWithALinkThatWorks() throws Exception {
        try (var nurse = new NurseBrowser(balans, centre, 1280)) {
            load(nurse, "klas-1KA.csv");
            nurse.open("/uitnodigingen?school=Basisschool+De+Kleine+Beer&klas=1KB");
            assertThat(nurse.page.locator("[data-mail-send]")).hasText("Verstuur 4 mails");
            PageCheck.check(nurse.page, "invitations by mail");
            nurse.page.locator("[data-mail-send]").click();
            assertThat(nurse.page.locator("[data-mail-end]")).hasText("Klaar.", new HasTextOptions().setTimeout(30_000));
            assertThat(mail.getReceivedMessages()).hasSize(4);
            assertThat(nurse.page.locator("[data-mail-send]")).isDisabled();
            assertThat(nurse.sent).filteredOn(request -> !request.contains(centre.path("/post")))
                    .noneMatch(request -> request.contains("ouders.example") || LINK.matcher(request).find());
        }
        var text = ((MimeMultipart) mail.getReceivedMessages()[0].getContent()).getBodyPart(0).getContent().toString();
        var link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        opens(link.group());
        assertThat(balans.part(Invitations.class).of(new OrganisationId(centre.id))).allMatch(i -> i.answeredOn() == null);
    }

    @Test
    void aLetterHasAQrCodeThatLeadsToTheSameLink() {
        try (var nurse = new NurseBrowser(balans, centre, 1280)) {
            load(nurse, "klas-1KA.csv");
            nurse.open("/uitnodigingen");
            nurse.page.getByText("Brieven op papier").click();
            nurse.page.locator("[data-letters-make]").click();
            var arabic = nurse.page.locator("[data-letter][dir=rtl]").first();
            assertThat(arabic).isVisible(new IsVisibleOptions().setTimeout(20_000));
            assertThat(nurse.page.locator("[data-letter]")).hasCount(32);
            picture(arabic, "brief-arabisch");
            var letter = nurse.page.locator("[data-letter]").first();
            picture(letter, "brief");
            var link = letter.locator(".letter-link").textContent();
            assertThat(LINK.matcher(link).matches()).isTrue();
            assertThat(QrReader.read(letter.locator("svg").first().screenshot())).isEqualTo(link);
            PageCheck.check(nurse.page, "letters");
            var requests = nurse.sent.size();
            nurse.page.locator("[data-letters-sent]").click();
            assertThat(nurse.page.getByText("32 ouders staan nu als uitgenodigd.")).isVisible();
            assertThat(nurse.sent.subList(requests, nurse.sent.size())).hasSize(1);
            assertThat(nurse.faults).isEmpty();
            opens(link);
        }
    }

    private static void picture(Locator part, String name) {
        part.screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target/screens/" + name + ".png")));
    }

    /// As a parent would, on a phone of their own.
    private static void opens(String link) {
        try (var context = Chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(link);
            assertThat(page.locator("h1").first()).isVisible();
            assertThat(page.locator("body")).not().containsText("Deze link werkt niet");
            assertThat(page.locator("body")).containsText("CLB De Brug");
        }
    }

    private static void load(NurseBrowser nurse, String list) {
        nurse.open("/klassenlijst");
        assertThat(nurse.page.locator("[data-drop]")).isVisible(new IsVisibleOptions().setTimeout(30_000));
        nurse.page.locator("input[type=file]").setInputFiles(Path.of("src/test/resources/fixtures/roster").resolve(list));
        nurse.page.locator("[data-store]").click();
        assertThat(nurse.page.locator("[data-done-title]")).isVisible(new IsVisibleOptions().setTimeout(60_000));
    }
}
