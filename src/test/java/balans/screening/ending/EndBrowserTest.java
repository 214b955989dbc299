package balans.screening.ending;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.Pictures;
import balans.support.RunningBalans;
import balans.support.World;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R004-22: the end, for everybody, in every state")
class EndBrowserTest {

    private static final RunningBalans BALANS = RunningBalans.on(Databases.SQLITE);

    @Test
    void aManagerEndsACentreAndKeepsTheReport() {
        var world = World.on(BALANS);
        var centre = world.newCentre("CLB Tot Ziens");
        try (var context = Chromium.browser().newContext()) {
            var page = context.newPage();
            actAs(context, centre.nurse.session());
            page.navigate(BALANS.url() + centre.path("/einde"));
            look(page, "farewell");
            actAs(context, world.manager().session());
            page.navigate(BALANS.url() + "/balansmeter/beheer/" + centre.programme);
            click(page, AriaRole.LINK, "Einde en verwijdering");
            page.getByLabel("Dagen na de laatste dag").fill("veel");
            click(page, AriaRole.BUTTON, "Bewaren");
            look(page, "end-of-a-programme");
            click(page, AriaRole.LINK, "CLB Tot Ziens");
            click(page, AriaRole.BUTTON, "Alles van dit centrum verwijderen");
            look(page, "end-of-a-centre-without-its-name");
            page.getByLabel("Typ ter bevestiging").fill("CLB Tot Ziens");
            click(page, AriaRole.BUTTON, "Alles van dit centrum verwijderen");
            page.locator("main a[href^='/balansmeter/verwijderd/']").last().click();
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("De handtekening klopt");
            look(page, "deletion-report");
            click(page, AriaRole.LINK, "Een verwijderrapport nakijken");
            page.getByLabel("De inhoud van het rapport").fill("{}");
            click(page, AriaRole.BUTTON, "Nakijken");
            look(page, "not-a-report");
        }
    }

    private static void look(Page page, String name) {
        for (int width : new int[] {390, 1280}) {
            page.setViewportSize(width, 900);
            Pictures.take(page, name + "-" + width);
        }
        PageCheck.check(page, name);
    }

    private static void actAs(BrowserContext context, String session) {
        context.clearCookies();
        context.addCookies(List.of(new Cookie("balans", session).setUrl(BALANS.url())));
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, new GetByRoleOptions().setName(name)).click();
    }
}
