package balans.screening.questionnaire;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import balans.kernel.RandomId;
import balans.support.Account;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import balans.support.World;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R004-25, R004-29: the pages of questionnaires and of polls are for everybody, without JavaScript too")
class LibraryBrowserTest {

    private static final RunningBalans BALANS = RunningBalans.on(Databases.SQLITE);
    private static BrowserContext context;
    private static Page page;

    @BeforeAll
    static void open() {
        context = Chromium.browser().newContext(new NewContextOptions().setViewportSize(1280, 900));
        var manager = World.on(BALANS).newManager(new Account("Lies Lezer"));
        context.addCookies(List.of(new Cookie("balans", manager.session()).setUrl(BALANS.url())));
        page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void aQuestionnaireComesInWithItsPermission() {
        page.navigate(BALANS.url() + "/balansmeter/beheer/vragenlijsten");
        var text = QuestionnaireTree.yaml(new Questionnaires().all().getFirst())
                .replace("id: voorbeeldvragenlijst", "id: bm-" + RandomId.next().toLowerCase().replaceAll("[^a-z0-9]", ""))
                .replace("titel: Voorbeeldvragenlijst", "titel: Balansmeter (proef)").replace("gevalideerd: false", "gevalideerd: true");
        bring("fout.yaml", text.replace("tot: 12", "tot: 11").replace("kleur: groen", "kleur: paars"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("vragenlijst.banden[1].van");
        seen("vragenlijst-gebreken", "a file with flaws");
        bring("goed.yaml", text);
        assertThat(page.getByText("kan niet beginnen")).isVisible();
        page.getByText("Vastleggen", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Zeg welk document het is")).isVisible();
        seen("toestemming", "a questionnaire without permission");
        page.getByLabel("Wie gaf toestemming?").fill("I. Staal");
        page.getByLabel("Op welke dag?").fill("2026-03-03");
        page.getByLabel("Welk document?").fill("brief van 3 maart");
        page.getByText("Vastleggen", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("I. Staal gaf toestemming op 3 maart 2026")).isVisible();
    }

    @Test
    void aPollIsMadeAnsweredAndRead() {
        page.navigate(BALANS.url() + "/balansmeter/beheer/peilingen");
        PageCheck.check(page, "no poll yet");
        page.getByLabel("Titel").fill("Hoe gaat het met ouders?");
        page.locator("[name=questionnaire]").first().check();
        page.getByLabel("Groepen, zoals provincies").fill("Zeeland\nUtrecht\nDrenthe");
        page.getByLabel("Laatste dag").fill(LocalDate.now(BALANS.part(Clock.class)).plusDays(3).toString());
        page.getByText("Peiling maken").click();
        assertThat(page.getByText("minstens 0 antwoorden")).isVisible();
        var poll = page.url().substring(page.url().lastIndexOf('/') + 1);
        page.navigate(BALANS.url() + "/peiling/" + poll);
        seen("peiling-vragen", "the questions of a poll");
        page.navigate(BALANS.url() + "/peiling/" + poll + "?taal=ar");
        page.locator("[name=v1]").first().check();
        page.locator("main form button").click();
        assertThat(page.getByText("Je antwoord is geteld")).isVisible();
        var somebody = World.on(BALANS).stranger();
        for (int i = 0; i < 40; i++) {
            somebody.postForm("/peiling/" + poll, Map.of("id", RandomId.next(), "part", i % 3 == 0 ? "Zeeland" : "Utrecht",
                    "v1", String.valueOf(1 + i % 5), "v2", "3", "v3", "4", "v4", i < 3 ? "1" : "5"));
        }
        page.navigate(BALANS.url() + "/balansmeter/beheer/peilingen/" + poll);
        page.getByText("Nu sluiten").click();
        assertThat(page.locator("svg.poll")).hasCount(9);
        assertThat(page.getByText("niet getoond").first()).isVisible();
        seen("peiling-uitkomst", "the outcome of a poll");
        page.getByText("Uitkomst voor iedereen tonen").click();
        assertThat(page.getByText("Iedereen kan de uitkomst zien")).isVisible();
    }

    private static void bring(String name, String text) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/yaml", text.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Inlezen", new Page.GetByTextOptions().setExact(true)).click();
    }

    private static void seen(String name, String what) {
        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens/" + name + "-" + width + ".png")));
        }
        page.setViewportSize(1280, 900);
        PageCheck.check(page, what);
    }
}
