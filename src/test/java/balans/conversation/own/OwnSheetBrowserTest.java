package balans.conversation.own;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import balans.support.World;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnSheetBrowserTest {

    private static final int A_DOUBLE_TAP = 300;

    private final String site = RunningBalans.on(Databases.SQLITE).url();
    private final BrowserContext first = Chromium.browser().newContext();
    private final BrowserContext second = Chromium.browser().newContext();

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    @Test
    @DisplayName("R000-29: two people fill in one sheet, choose a goal, agree on an action and close the meeting")
    void twoPeopleFillInOneSheet() {
        var an = first.newPage();
        an.navigate(site + "/gespreksagenda/basisonderwijs");
        an.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Samen invullen")).click();
        PageCheck.check(an, "start");
        an.getByLabel("Naam van jullie organisatie of groep").fill("De Linde");
        an.getByLabel("Met een leeg blad").check();
        an.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Begin")).click();
        var tom = second.newPage();
        tom.navigate(site + "/samen");
        PageCheck.check(tom, "join");
        tom.getByLabel("Code van het blad").fill(an.url().replaceFirst(".*/samen/", "").toLowerCase());
        tom.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Doe mee")).click();
        button(an, "Een beetje").click();
        assertThat(tom.locator("#antwoord-BIT")).hasAttribute("aria-pressed", "true");
        write(an, "wederzijdse-doelen", "Samen buiten spelen");
        assertThat(tom.locator("#doelen li p")).hasText("Samen buiten spelen");
        tom.locator("#doelen").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Plak een sticker")).click();
        assertThat(an.locator("#doelen li b")).hasText("1 sticker");
        clash(an, tom);
        button(an, "Dit spreken we af").click();
        assertThat(tom.locator("#doelen li .tag")).hasText("afgesproken");
        tom.getByLabel("Wat gaan jullie doen?").fill("Het plein langer open");
        tom.getByLabel("Wie doet het?").fill("Tom");
        tom.getByLabel("Wanneer is het klaar?").fill("ooit");
        button(tom, "Spreek af").click();
        assertThat(tom.locator("#acties [data-complaint]")).containsText("Deze datum lees ik niet");
        assertThat(tom.getByLabel("Wat gaan jullie doen?")).hasValue("Het plein langer open");
        tom.getByLabel("Wanneer is het klaar?").fill("voorjaar 2027");
        tom.waitForTimeout(A_DOUBLE_TAP);
        button(tom, "Spreek af").click();
        assertThat(tom.getByLabel("Wat gaan jullie doen?")).hasValue("");
        assertThat(an.locator("#acties li")).containsText("lente 2027");
        PageCheck.check(an, "a sheet");
        PageCheck.check(tom, "a sheet of a guest");
        button(an, "Rond deze bijeenkomst af").click();
        assertThat(tom.locator("#vorige-keer")).containsText("Het plein langer open");
        PageCheck.check(an, "a next meeting");
        everythingThatWasKept(an);
    }

    @Test
    @DisplayName("R000-24: whoever is told of another's text keeps the own one and may save it after all")
    void whoWasToldSavesAgain() {
        var sheet = TestSheet.start(site, "leeg");
        var an = first.newPage();
        var tom = second.newPage();
        an.navigate(site + sheet.path);
        tom.navigate(site + sheet.path);
        tom.getByLabel("Vaste aandachtsfunctionaris").fill("Jan");
        an.getByLabel("Vaste aandachtsfunctionaris").fill("Eva");
        an.locator("#bewaar-afspraken").click();
        assertThat(tom.locator("#afspraken [data-latest='2']")).isAttached();
        tom.locator("#bewaar-afspraken").click();
        assertThat(tom.locator("#afspraken [data-complaint]")).containsText("Daar staat nu: Eva");
        assertThat(tom.getByLabel("Vaste aandachtsfunctionaris")).hasValue("Jan");
        tom.waitForTimeout(A_DOUBLE_TAP);
        tom.locator("#bewaar-afspraken").click();
        assertThat(an.getByLabel("Vaste aandachtsfunctionaris")).hasValue("Jan");
    }

    @Test
    @DisplayName("R000-5, RX-4: what an organisation keeps and shares of its sheets, and the addresses where others read it")
    void whatAnOrganisationKeepsIsForEverybody() {
        var centre = World.on(RunningBalans.on(Databases.SQLITE)).newCentre("Centrum De Bladen");
        var sheet = TestSheet.start(site, "gevuld");
        centre.nurse.get(TestSheet.find("(/samen/eigenaar/sleutel/[^<]+)<", sheet.body(sheet.owner)));
        sheet.send(centre.nurse, "/bewaren", "organisatie", centre.id);
        sheet.close();
        centre.nurse.cookies().forEach(cookie -> first.addCookies(List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl(site + "/samen"))));
        first.addCookies(List.of(new Cookie("balans", centre.nurse.session()).setUrl(site)));
        var page = first.newPage();
        page.navigate(site + sheet.path + "/bewaren");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Delen").setExact(true)).click();
        PageCheck.check(page, "where a sheet is kept");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Bekijk wat iedereen ziet")).click();
        PageCheck.check(page, "a shared sheet");
        page.navigate(site + "/gespreksagenda/gedeeld");
        PageCheck.check(page, "the shared sheets");
        page.navigate(site + "/samen/mijn");
        PageCheck.check(page, "the sheets of my organisation");
    }

    private void clash(Page an, Page tom) {
        for (var who : new Page[] {an, tom}) {
            who.locator("[data-box=wederzijdse-doelen] .note-menu > summary").click();
            who.locator(".note textarea").fill("Van " + (who == an ? "An" : "Tom"));
        }
        an.locator("[data-box=wederzijdse-doelen]").getByText("Bewaar", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(tom.locator(".note > .note-text")).hasText("Van An");
        tom.locator("[data-box=wederzijdse-doelen]").getByText("Bewaar", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(an.locator(".rival .note-text")).hasText("Van Tom");
        an.getByText("Houd de eerste").click();
        assertThat(tom.locator(".rival")).hasCount(0);
    }

    private void everythingThatWasKept(Page page) {
        var sheet = page.url().replaceFirst("#.*", "");
        for (var below : new String[] {"/versies/1", "/versies/1/verschil", "/checklist"}) {
            page.navigate(sheet + below);
            PageCheck.check(page, below);
        }
    }

    private static void write(Page page, String box, String text) {
        page.locator("#nieuw-" + box).fill(text);
        page.locator("#plak-" + box).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
