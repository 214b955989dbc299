package balans.directory.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R000-18, RX-4: the calendar in a browser")
class CalendarBrowserTest {

    private final RunningBalans balans = TestRegisters.on(Databases.SQLITE);

    @Test
    void everyPageOfItIsForEverybody() {
        try (var context = Chromium.browser().newContext(new NewContextOptions().setBaseURL(balans.url()))) {
            var page = context.newPage();
            for (var path : List.of("/kalender?maand=2027-10", "/kalender?q=bestaatniet&maand=2027-01",
                    "/kalender/week-van-de-opvoeding", "/regels/sport-bewegen-kracht-1")) {
                page.navigate(path);
                PageCheck.check(page, path);
            }
        }
    }

    @Test
    void anEditorPutsSomethingInItAndTheListHasIt() {
        try (var context = Chromium.browser().newContext(new NewContextOptions().setBaseURL(balans.url()))) {
            var session = new Newsroom(balans).administrator().session();
            context.addCookies(List.of(new Cookie("balans", session).setUrl(balans.url())));
            var name = "Avond " + Newsroom.unlike();
            var page = context.newPage();
            page.navigate("/redactie/kalender/nieuw");
            PageCheck.check(page, "a new event");
            page.getByLabel("Titel").fill(name);
            page.getByLabel("Soort", new Page.GetByLabelOptions().setExact(true)).selectOption("soort-activiteit.ouderavond");
            page.getByLabel("Eerste dag").fill("2027-10-14");
            page.getByLabel("Begint om").fill("19:30");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaren en tonen")).click();
            assertThat(page.getByText("donderdag 14 oktober 2027, 19.30 uur")).isVisible();
            page.navigate("/kalender?maand=2027-10");
            assertThat(page.locator(".records").getByText(name)).isVisible();
        }
    }
}
