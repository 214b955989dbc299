package balans.screening.answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.Pictures;
import balans.support.RunningBalans;
import balans.support.SealedCentre;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every state of a parent's page, from the left and from the right; `-Dbalans.shots=FOLDER` keeps pictures of them.
// RX-4, R004-10; reliability A1, A2, A4
class ParentLookTest {

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final List<String> complaints = new ArrayList<>();
    private final SealedCentre centre = new SealedCentre(balans.part(JdbcClient.class));

    @ParameterizedTest
    @ValueSource(strings = {"nl", "ar"})
    void everyStateHolds(String language) {
        try (var context = Chromium.browser().newContext(
                new NewContextOptions().setViewportSize(390, 844).setLocale(language))) {
            journey(context, language);
            around(context, language);
        }
        assertThat(complaints.stream().filter(line -> line.startsWith("- ")).toList()).as(complaints.toString()).isEmpty();
    }

    /// The test itself broke a connection; the console remembers.
    private static boolean causedHere(String complaint) {
        return complaint.contains("ERR_FAILED");
    }

    private void journey(BrowserContext context, String language) {
        var page = context.newPage();
        page.navigate(balans.url() + "/v/" + centre.slug + centre.invite().fragment());
        assertThat(page.locator("[data-begin]")).isVisible();
        holds(page, language, "welcome");
        page.locator("[data-begin] button").click();
        page.locator("[data-next]").click();
        holds(page, language, "a question without a choice");
        for (int i = 0; i < 8; i++) {
            page.locator("[data-item]:not([hidden]) input").nth(i % 5).check();
            if (i == 4) {
                holds(page, language, "a question with help");
            }
            page.locator("[data-next]").click();
        }
        holds(page, language, "who answers");
        page.locator("[name=by]").first().check();
        page.locator("[data-next]").click();
        page.locator("[name=talk]").check();
        holds(page, language, "a wish to talk");
        page.locator("[data-next]").click();
        holds(page, language, "checking");
        page.route("**/answers", route -> route.abort());
        page.locator("[data-send]").click();
        assertThat(page.locator("[data-say]")).not().isEmpty();
        page.unroute("**/answers");
        page.locator("[data-send]").click();
        assertThat(page.locator("[data-copy] div")).hasCount(11);
        holds(page, language, "sent");
        page.locator("[data-done]").click();
        holds(page, language, "cleared");
    }

    private void around(BrowserContext context, String language) {
        var early = new SealedCentre(centre.db, "CLB Later", LocalDate.now().plusDays(3), LocalDate.now().plusDays(30));
        var over = new SealedCentre(centre.db, "CLB Vroeger", LocalDate.now().minusDays(30), LocalDate.now().minusDays(3));
        visit(context, language, "without a link", "/v/" + centre.slug);
        visit(context, language, "paper form", "/v/" + centre.slug + "/papier");
        visit(context, language, "too early", "/v/" + early.slug);
        visit(context, language, "too late", "/v/" + over.slug);
        visit(context, language, "no such centre", "/v/bestaat-niet");
    }

    private void visit(BrowserContext context, String language, String state, String path) {
        var page = context.newPage();
        page.navigate(balans.url() + path);
        holds(page, language, state);
        page.close();
    }

    /// All complaints come at the end, so that one run tells everything.
    private void holds(Page page, String language, String state) {
        try {
            PageCheck.check(page, state + ", " + language);
        } catch (AssertionError found) {
            complaints.addAll(found.getMessage().lines().filter(line -> !causedHere(line)).toList());
        }
        Pictures.take(page, language + "-" + state);
    }
}
