package balans.screening.answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.sealed.Answer;
import balans.sealed.InvitationLink;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.SealedCentre;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

// R004-9, R004-10, R004-12, R004-21, R004-26, R004-28, R004-30
class ParentBrowserTest {

    private static final int SMALL_PHONE = 390;
    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final SealedCentre centre = new SealedCentre(balans.part(JdbcClient.class));
    private final InvitationLink link = centre.invite();
    private final List<String> requested = new CopyOnWriteArrayList<>();
    private BrowserContext context = phone(Chromium.browser(), "nl-BE");

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aParentAnswersAndTheCentreReadsWhatWasClicked() {
        var page = open(link);
        begin(page);
        for (int i = 0; i < 8; i++) {
            assertThat(page.locator("#voortgang")).hasText("Vraag %d van 8".formatted(i + 1));
            options(page).nth(i % 5).check();
            press(page, "Volgende");
        }
        page.getByLabel("Vader").check();
        press(page, "Volgende");
        page.getByLabel("Ja, ik wil graag praten").check();
        page.getByLabel("Een afspraak bij ons").check();
        press(page, "Volgende");
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Kloppen uw antwoorden?");
        press(page, "Versturen");
        assertThat(page.getByText("Uw antwoorden zijn verstuurd naar CLB De Brug.")).isVisible();
        assertThat(page.locator("[data-copy] div")).hasCount(11);
        assertThat(page.locator("[data-copy]")).containsText("Ja, ik wil graag praten: Een afspraak bij ons");

        var answer = onlyAnswer(link);
        assertThat(answer.a()).containsExactly(1, 2, 3, 4, 5, 1, 2, 3);
        assertThat(answer.by()).isEqualTo("vader");
        assertThat(answer.lang()).isEqualTo("nl");
        assertThat(answer.helped()).isFalse();
        assertThat(answer.talk()).isEqualTo(new Answer.Talk(true, "afspraak"));
        // No score, no colour, no band.
        assertThat(page.locator("main").innerText()).doesNotContain("Het is nu veel", "Soms is het veel", "Het lukt meestal");
    }

    // RX-2, sealed-answers 3.3
    @Test
    void theSecretOfTheLinkIsInNoRequestAndNothingIsKeptInTheBrowser() {
        var page = open(link);
        answerAll(page);
        press(page, "Versturen");
        assertThat(page.getByText("Dank u wel")).isVisible();
        var fragment = link.fragment().substring(1);
        assertThat(requested).isNotEmpty().allSatisfy(request -> assertThat(request)
                .startsWith(balans.url()).doesNotContain(fragment, fragment.split("\\.")[1]));
        assertThat(page.url()).doesNotContain("#");
        assertThat(context.cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    // R004-10: right to left
    @Test
    void aParentAnswersInArabicFromTheRight() {
        context.close();
        context = phone(Chromium.browser(), "ar");
        var page = open(link);
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        press(page, "بدء");
        assertThat(page.locator("#voortgang")).hasText("السؤال 1 من 8");
        for (int i = 0; i < 8; i++) {
            options(page).nth(4).check();
            press(page, "التالي");
        }
        page.getByLabel("الأم").check();
        press(page, "التالي");
        press(page, "التالي");
        press(page, "إرسال");
        assertThat(page.getByText("شكرًا لكم")).isVisible();
        assertThat(onlyAnswer(link).lang()).isEqualTo("ar");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(SMALL_PHONE);
    }

    @Test
    void changingLanguageKeepsAnswersPlaceAndLink() {
        var page = open(link);
        begin(page);
        options(page).nth(2).check();
        press(page, "Volgende");
        options(page).nth(1).check();
        page.locator("summary").first().click();
        page.getByText("Türkçe").click();
        assertThat(page.locator("#voortgang")).hasText("Soru 2 / 8");
        assertThat(options(page).nth(1)).isChecked();
        assertThat(page.locator("html")).hasAttribute("lang", "tr");
        press(page, "Geri");
        assertThat(options(page).nth(2)).isChecked();
    }

    @Test
    void theWholeJourneyWorksWithTheKeyboard() {
        var page = open(link);
        page.locator("[data-begin] button").focus();
        page.keyboard().press("Enter");
        for (int i = 0; i < 8; i++) {
            assertThat(page.locator("[data-item]:not([hidden]) h1")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
        }
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Wilt u dat wij contact met u opnemen?");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Kloppen uw antwoorden?");
        page.locator("[data-send]").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Dank u wel")).isVisible();
        assertThat(onlyAnswer(link).a()).containsOnly(2);
    }

    @Test
    void theBrowsersBackButtonGoesToThePreviousQuestionAndLosesNothing() {
        var page = open(link);
        begin(page);
        options(page).nth(3).check();
        press(page, "Volgende");
        press(page, "Vraag overslaan");
        assertThat(page.locator("#voortgang")).hasText("Vraag 3 van 8");
        page.goBack();
        page.goBack();
        assertThat(page.locator("#voortgang")).hasText("Vraag 1 van 8");
        assertThat(options(page).nth(3)).isChecked();
        page.goForward();
        assertThat(page.locator("#voortgang")).hasText("Vraag 2 van 8");
    }

    @Test
    void withoutAChoiceThePageAsksForOneOrToSkip() {
        var page = open(link);
        begin(page);
        press(page, "Volgende");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Kies een antwoord of sla de vraag over.");
        press(page, "Vraag overslaan");
        assertThat(page.locator("#voortgang")).hasText("Vraag 2 van 8");
    }

    @Test
    void anAnswerCanBeChangedBeforeSending() {
        var page = open(link);
        answerAll(page);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Veranderen: Hoe vaak geniet")).click();
        options(page).nth(4).check();
        press(page, "Volgende");
        press(page, "Versturen");
        assertThat(page.getByText("Dank u wel")).isVisible();
        assertThat(onlyAnswer(link).a()).startsWith(5, 3);
    }

    @Test
    void aLostConnectionWhileSendingEndsInExactlyOneAnswer() {
        var page = open(link);
        answerAll(page);
        context.setOffline(true);
        press(page, "Versturen");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Er is geen internet.");
        assertThat(centre.envelopes(link)).isEmpty();
        context.setOffline(false);
        assertThat(page.getByText("Dank u wel")).isVisible();
        assertThat(centre.envelopes(link)).hasSize(1);
        assertThat(centre.answers(link)).isEqualTo(1);
    }

    // The answer arrived, the acknowledgement did not.
    @Test
    void aLostAcknowledgementNeverMakesASecondAnswer() {
        var page = open(link);
        var attempts = new AtomicInteger();
        page.route("**/answers", route -> {
            if (attempts.incrementAndGet() <= 2) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        answerAll(page);
        press(page, "Versturen");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Er is geen internet.");
        press(page, "Nog een keer proberen");
        assertThat(page.getByText("Dank u wel")).isVisible();
        assertThat(attempts.get()).isGreaterThan(1);
        assertThat(centre.envelopes(link)).hasSize(1);
    }

    // The connection went before the sealing code had come.
    @Test
    void codeThatDidNotArriveIsFetchedAgainWhenItIsNeeded() {
        var page = context.newPage();
        page.route("**/lib/*.js", Route::abort);
        page.route("**/key/**", Route::abort);
        page.navigate(address(link));
        answerAll(page);
        press(page, "Versturen");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Er is geen internet.");
        page.unroute("**/lib/*.js");
        page.unroute("**/key/**");
        assertThat(page.getByText("Dank u wel")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        assertThat(onlyAnswer(link).a()).containsOnly(3);
    }

    @Test
    void aFullDiskKeepsTheAnswersOnThePageForAnotherTry() {
        var page = open(link);
        page.route("**/answers", route -> route.fulfill(
                new Route.FulfillOptions().setStatus(507).setContentType("application/json").setBody("{\"reason\":\"no-room\"}")));
        answerAll(page);
        press(page, "Versturen");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ze staan nog op deze pagina");
        page.unroute("**/answers");
        press(page, "Nog een keer proberen");
        assertThat(page.getByText("Dank u wel")).isVisible();
        assertThat(onlyAnswer(link).a()).containsOnly(3);
    }

    // reliability S6
    @Test
    void aSwappedKeyIsRefusedAndNothingIsSent() {
        var other = new SealedCentre(centre.db);
        var page = context.newPage();
        page.route("**/key/**", route -> route.fulfill(new Route.FulfillOptions().setBodyBytes(other.publicKey)));
        page.navigate(address(link));
        assertThat(page.getByText("Wij stoppen hier, voor uw veiligheid")).isVisible();
        assertThat(page.locator("[data-begin]")).isHidden();
        assertThat(page.locator("form")).isHidden();
    }

    @Test
    void aCutLinkIsExplainedWithTheTelephoneNumber() {
        var page = context.newPage();
        var address = address(link);
        page.navigate(address.substring(0, address.length() - 5));
        assertThat(page.getByText("Open uw eigen link")).isVisible();
        assertThat(page.locator("[data-step=geen-link]")).containsText("02 123 45 67");
    }

    @Test
    void aSixthAnswerIsRefusedInTheParentsLanguage() {
        var page = open(link);
        centre.db.sql("UPDATE screening_invitation SET answers = 5 WHERE id = ?")
                .param(SealedCentre.invitationId(link)).update();
        answerAll(page);
        press(page, "Versturen");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("al ingevuld en verstuurd");
    }

    // R004-30
    @Test
    void beforeAndAfterThePeriodThePageSaysSo() {
        var early = new SealedCentre(centre.db, "CLB Later", LocalDate.now().plusDays(3), LocalDate.now().plusDays(30));
        var over = new SealedCentre(centre.db, "CLB Vroeger", LocalDate.now().minusDays(30), LocalDate.now().minusDays(3));
        var page = context.newPage();
        page.navigate(balans.url() + "/v/" + early.slug);
        assertThat(page.getByText("U kunt meedoen vanaf")).isVisible();
        page.navigate(balans.url() + "/v/" + over.slug);
        assertThat(page.getByText("De tijd om mee te doen is voorbij.")).isVisible();
        assertThat(page.locator("form")).hasCount(0);
    }

    // sealed-answers 3.11
    @Test
    void withoutScriptThePageGivesTheTelephoneAndThePaperForm() {
        context.close();
        context = Chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false)
                .setViewportSize(SMALL_PHONE, 844).setLocale("fr-BE"));
        var page = context.newPage();
        page.navigate(address(link));
        assertThat(page.getByText("Répondre en ligne ne fonctionne pas ici"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
        assertThat(page.locator("a[href^='tel:']").first()).isVisible();
        assertThat(page.locator("[data-begin]")).isHidden();
        page.getByText("Remplir sur papier").first().click();
        assertThat(page.locator("ol > li")).hasCount(8);
        assertThat(page.getByText("Code de votre lettre")).isVisible();
    }

    @Test
    void aBrowserWithoutHybridKeysSealsWithTheFallback() {
        try (var old = Chromium.launch("--disable-blink-features=WebCryptoPQC")) {
            context.close();
            context = phone(old, "nl");
            var page = open(link);
            answerAll(page);
            press(page, "Versturen");
            assertThat(page.getByText("Dank u wel")).isVisible();
            assertThat(onlyAnswer(link).a()).containsOnly(3);
            assertThat(requested).anyMatch(request -> request.contains("/lib/hpke-fallback.js"));
        }
    }

    // R004-12
    @Test
    void theCopyIsOneFileThatNeedsNothingElse() throws Exception {
        var page = open(link);
        answerAll(page);
        press(page, "Versturen");
        assertThat(page.getByText("Dank u wel")).isVisible();
        var download = page.waitForDownload(() -> press(page, "Kopie bewaren"));
        var copy = Files.readString(download.path());
        assertThat(copy).contains("Hoe vaak geniet u van de tijd met uw kind?", "soms", "Moeder", "CLB De Brug",
                "niet de Balansmeter").doesNotContain("<script", "src=", "http");
        press(page, "Klaar, wis alles");
        assertThat(page.getByText("Alles is gewist")).isVisible();
        assertThat(page.locator("[data-copy] div")).hasCount(0);
        assertThat(page.locator("input:checked")).hasCount(0);
        page.goBack();
        assertThat(page.getByText("Alles is gewist")).isVisible();
    }

    private Answer onlyAnswer(InvitationLink link) {
        var envelopes = centre.envelopes(link);
        assertThat(envelopes).hasSize(1);
        return centre.open(envelopes.getFirst(), link);
    }

    private void answerAll(Page page) {
        begin(page);
        for (int i = 0; i < 8; i++) {
            options(page).nth(2).check();
            press(page, "Volgende");
        }
        page.getByLabel("Moeder").check();
        press(page, "Volgende");
        press(page, "Volgende");
    }

    private static void begin(Page page) {
        press(page, "Beginnen");
        assertThat(page.locator("#voortgang")).hasText("Vraag 1 van 8");
    }

    private static Locator options(Page page) {
        return page.locator("[data-item]:not([hidden]) input");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private Page open(InvitationLink link) {
        var page = context.newPage();
        page.onRequest(request -> requested.add(request.url() + " " + request.allHeaders()));
        page.navigate(address(link));
        return page;
    }

    private String address(InvitationLink link) {
        return balans.url() + "/v/" + centre.slug + link.fragment();
    }

    private static BrowserContext phone(Browser browser, String locale) {
        var context = browser.newContext(new NewContextOptions().setViewportSize(SMALL_PHONE, 844).setLocale(locale));
        context.setDefaultTimeout(15_000);
        return context;
    }
}
