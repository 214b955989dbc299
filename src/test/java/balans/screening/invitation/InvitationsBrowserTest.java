package balans.screening.invitation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.OrganisationId;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.NurseBrowser;
import balans.support.PageCheck;
import balans.support.Pictures;
import balans.support.QrReader;
import balans.support.RunningBalans;
import balans.support.Sheets;
import balans.support.TestCentre;
import balans.support.World;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R004-8: invitations by mail and on paper")
class InvitationsBrowserTest {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/v/\\S+#1\\.[\\w-]{22}\\.[\\w-]{22}");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    @TempDir
    Path folder;

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
            Pictures.take(arabic, "brief-arabisch");
            var letter = nurse.page.locator("[data-letter]").first();
            Pictures.take(letter, "brief");
            var link = letter.locator(".letter-link").textContent();
            assertThat(LINK.matcher(link).matches()).isTrue();
            assertThat(QrReader.read(letter.locator("svg").first().screenshot())).isEqualTo(link);
            PageCheck.check(nurse.page, "letters");
            assertThat(Sheets.print(nurse.page, "brieven")).as("a sheet each").isEqualTo(32);
            var requests = nurse.sent.size();
            nurse.page.locator("[data-letters-sent]").click();
            assertThat(nurse.page.getByText("32 ouders staan nu als uitgenodigd.")).isVisible();
            assertThat(nurse.sent.subList(requests, nurse.sent.size())).hasSize(1);
            assertThat(nurse.faults).isEmpty();
            opens(link);
        }
    }

    @Test
    @DisplayName("R004-20: a list to tick off has codes, and no names")
    void aTickListHasCodesAndNoNames() {
        try (var nurse = new NurseBrowser(balans, centre, 1280)) {
            load(nurse, "klas-1KA.csv");
            nurse.open("/uitnodigingen");
            nurse.page.getByText("Brieven op papier").click();
            nurse.page.locator("[data-ticks-make]").click();
            var sheet = nurse.page.locator("[data-sheets-made]");
            assertThat(sheet.locator(".letter-ticks li")).hasCount(22);
            assertThat(sheet.locator(".letter-ticks li").first()).hasText(Pattern.compile("^\\S{4}-\\S{4}-\\S$"));
            assertThat(sheet).not().containsText("Yılmaz");
            assertThat(nurse.page.locator("[data-letters-sent]")).isHidden();
            PageCheck.check(nurse.page, "a list to tick off");
            assertThat(Sheets.print(nurse.page, "afvinklijst")).isEqualTo(sheet.locator(".letter").count());
            assertThat(nurse.faults).isEmpty();
        }
    }

    @Test
    @DisplayName("R004-8: files for mail merge are made in the browser, with a link for each parent")
    void filesForMailMerge() throws Exception {
        try (var nurse = new NurseBrowser(balans, centre, 1280)) {
            load(nurse, "klas-1KA.csv");
            nurse.open("/uitnodigingen");
            nurse.page.locator("label:has([name=way][value=merge])").click();
            var requests = nurse.sent.size();
            var csv = Files.readString(nurse.page.waitForDownload(() -> nurse.page.locator("[data-merge-csv]").click()).path());
            assertThat(csv.lines().skip(1)).allMatch(line -> LINK.matcher(line).find());
            assertThat(csv).contains("ouders.example");
            var xlsx = nurse.page.waitForDownload(() -> nurse.page.locator("[data-merge-xlsx]").click());
            assertThat(xlsx.suggestedFilename()).endsWith(".xlsx");
            assertThat(Files.size(xlsx.path())).isGreaterThan(2000);
            assertThat(nurse.sent.subList(requests, nurse.sent.size())).noneMatch(request -> request.startsWith("POST"));
            nurse.page.locator("[data-merge-sent]").click();
            assertThat(nurse.page.locator("[data-merge-count]")).isVisible();
            assertThat(nurse.faults).isEmpty();
        }
    }

    @Test
    @DisplayName("R004-8: sending by mail can be paused, and goes on where it stopped")
    void sendingIsPausedAndGoesOn() {
        try (var nurse = new NurseBrowser(balans, centre, 1280)) {
            load(nurse, "klas-1KA.csv");
            nurse.open("/uitnodigingen");
            var addresses = sendText(nurse);
            nurse.page.evaluate("document.querySelector('[data-mail-send]').click(); document.querySelector('[data-mail-pause]').click()");
            assertThat(nurse.page.locator("[data-mail-end]")).containsText("Gepauzeerd", new ContainsTextOptions().setTimeout(20_000));
            assertThat(mail.getReceivedMessages()).as("the batch that was on its way").hasSize(25);
            assertThat(sendText(nurse)).isEqualTo(addresses - 25);
            nurse.page.locator("[data-mail-send]").click();
            assertThat(nurse.page.locator("[data-mail-end]")).hasText("Klaar.", new HasTextOptions().setTimeout(30_000));
            assertThat(mail.getReceivedMessages()).hasSize(addresses);
        }
    }

    @Test
    void withoutAMailServerThePageOffersPaperAndTheOwnProgram() {
        var without = RunningBalans.on(Databases.SQLITE);
        var other = World.on(without).newCentre("CLB Zonder");
        try (var nurse = new NurseBrowser(without, other, 390)) {
            load(nurse, "klas-1KA.csv");
            nurse.open("/uitnodigingen");
            assertThat(nurse.page.locator("[data-letters-make]")).isEnabled();
            assertThat(nurse.page.locator("[data-mail-send]")).hasCount(0);
            nurse.picture("uitnodigingen-zonder-mail-390");
            PageCheck.check(nurse.page, "invitations without a mail server");
            assertThat(nurse.faults).isEmpty();
        }
    }

    @Test
    void theMailboxOfTheDemoShowsWhatParentsWouldGet() {
        var demo = RunningBalans.start(Databases.SQLITE.freshUrl(), "balans.demo=true", "balans.data=" + folder);
        try (var context = Chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(demo.url() + "/demo/postvak");
            assertThat(page.locator("article").first()).containsText("gezin.example");
            PageCheck.check(page, "the mailbox of the demo");
            page.locator("article a.button").first().click();
            assertThat(page.locator("body")).containsText("CLB");
        } finally {
            demo.stop();
        }
    }

    private static int sendText(NurseBrowser nurse) {
        var button = nurse.page.locator("[data-mail-send]");
        assertThat(button).hasText(Pattern.compile("Verstuur \\d+ mails"));
        return Integer.parseInt(button.textContent().replaceAll("\\D", ""));
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
