package balans.screening.answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.screening.programme.Centres;
import balans.screening.questionnaire.Questionnaire;
import balans.screening.questionnaire.Questionnaires;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.Pictures;
import balans.support.RunningBalans;
import balans.support.SealedCentre;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// The example questionnaire shows parents no outcome; here the same one, had its makers decided otherwise.
@DisplayName("R004-12, R004-25: a questionnaire that shows parents the outcome")
class OutcomeBrowserTest {

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final SealedCentre centre = new SealedCentre(balans.part(JdbcClient.class));

    @Test
    void theParentSeesAWordAShapeAndAdviceAndNoNumber() throws Exception {
        try (var context = Chromium.browser().newContext(new NewContextOptions().setViewportSize(390, 844).setLocale("nl-BE"))) {
            var page = open(context.newPage());
            answer(page, 8);
            assertThat(page.locator("[data-outcome-word]")).isVisible();
            var word = page.locator("[data-outcome-word]").textContent();
            assertThat(word).isIn("Het is nu veel", "Soms is het veel", "Het lukt meestal");
            assertThat(page.locator(".verdict svg:visible")).hasCount(1);
            assertThat(page.locator("[data-outcome-advice]")).containsText("Uit uw antwoorden blijkt");
            assertThat(page.locator("[data-outcome]").innerText()).doesNotContainPattern("\\d+ van");
            Pictures.take(page, "ouder-uitkomst");
            PageCheck.check(page, "a parent's outcome");
            var copy = page.waitForDownload(() -> page.locator("[data-save]").click());
            assertThat(Files.readString(copy.path())).contains(word);
            page.locator("[data-done]").click();
            assertThat(page.locator("[data-outcome]")).hasCount(0);
        }
    }

    @Test
    void withTooFewAnswersNothingIsSaid() {
        try (var context = Chromium.browser().newContext(new NewContextOptions().setLocale("nl-BE"))) {
            var page = open(context.newPage());
            answer(page, 4);
            assertThat(page.locator("[data-copy] div").first()).isVisible();
            assertThat(page.locator("[data-outcome]")).isHidden();
        }
    }

    private Page open(Page page) {
        var html = html();
        page.route(url -> url.endsWith("/v/" + centre.slug), route -> route.fulfill(
                new Route.FulfillOptions().setContentType("text/html;charset=UTF-8").setBody(html)));
        page.navigate(balans.url() + "/v/" + centre.slug + centre.invite().fragment());
        page.locator("[data-begin] button").click();
        return page;
    }

    /// Answers so many of the questions with their third option, skips the others, and sends.
    private static void answer(Page page, int answered) {
        for (int i = 0; i < 8; i++) {
            if (i < answered) {
                page.locator("[data-item]:visible input[type=radio]").nth(2).check();
                page.locator("[data-next]").click();
            } else {
                page.locator("[data-skip]").click();
            }
        }
        page.getByLabel("Vader").check();
        page.locator("[data-next]").click();
        page.locator("[data-next]").click();
        page.locator("[data-send]").click();
    }

    private String html() {
        var found = balans.part(Centres.class).findBySlug(centre.slug).orElseThrow();
        var questionnaires = new Questionnaires(balans.part(Questionnaires.class).all().stream().map(OutcomeBrowserTest::shown).toList());
        var page = new ParentPages(questionnaires, JsonMapper.shared(), balans.part(Clock.class)).page(found, "nl", List.of());
        var html = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render("screening/answer/parent.jte", page, html);
        return html.toString();
    }

    private static Questionnaire shown(Questionnaire q) {
        return new Questionnaire(q.id(), q.version(), q.title(), q.label(), true, q.languages(), q.items(), q.scoring(),
                q.bands(), q.unscored(), q.rules(), q.texts(), q.origin());
    }
}
