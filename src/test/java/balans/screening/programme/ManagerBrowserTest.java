package balans.screening.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import balans.support.Account;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import balans.support.World;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R004-3: a manager makes a programme, adds a centre and gives it its link")
class ManagerBrowserTest {

    private static final RunningBalans BALANS = RunningBalans.on(Databases.SQLITE);

    private BrowserContext context;

    @AfterEach
    void close() {
        context.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromNothingToAnAccountLinkWithAndWithoutJavaScript(boolean javaScript) {
        var page = managerPage(javaScript);
        page.navigate(BALANS.url() + "/balansmeter/beheer");
        click(page, AriaRole.LINK, "Nieuw programma");
        click(page, AriaRole.BUTTON, "Programma maken");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Vul een naam in.");
        page.getByLabel("Naam").fill("Kleuterconsult");
        page.getByLabel("Eerste dag").fill("2026-09-01");
        page.getByLabel("Laatste dag").fill("2028-06-30");
        click(page, AriaRole.BUTTON, "Programma maken");
        assertThat(page.getByText("niet de Balansmeter, niet gevalideerd")).isVisible();
        click(page, AriaRole.LINK, "Centrum toevoegen");
        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("CLB Journey " + javaScript);
        page.getByLabel("Contactpersoon", new Page.GetByLabelOptions().setExact(true)).fill("An Peeters");
        page.getByLabel("E-mailadres").fill("an@clb.be");
        page.getByLabel("Schatting").fill("1200");
        click(page, AriaRole.BUTTON, "Toevoegen en accountlink maken");
        assertThat(page.locator("[data-copy-text]")).containsText(Pattern.compile("/welkom#[\\w-]{22}"));
        assertThat(page.getByRole(AriaRole.BUTTON, named("Link kopiëren"))).isVisible(visible(javaScript));
        click(page, AriaRole.LINK, "Klaar, naar het programma");
        assertThat(page.getByRole(AriaRole.ROW, named("CLB Journey"))).containsText("wacht op account");
    }

    @Test
    void theLinkIsCopiedAndTheButtonSaysSo() {
        var page = managerPage(true);
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var centre = World.on(BALANS).newCentreWithoutNurse("CLB Kopie");
        actAs(World.on(BALANS).manager().session());
        page.navigate(BALANS.url() + "/balansmeter/beheer/" + centre.programme + "/centra/" + centre.id);
        click(page, AriaRole.BUTTON, "Nieuwe link maken");
        click(page, AriaRole.BUTTON, "Link kopiëren");
        assertThat(page.getByText("De link is gekopieerd.")).isVisible();
        var copied = page.evaluate("navigator.clipboard.readText()");
        assertEquals(page.locator("[data-copy-text]").textContent().strip(), copied);
    }

    @Test
    @DisplayName("every page of the manager and the centre's settings, for everybody, in every state")
    void everyPageIsForEverybody() {
        var world = World.on(BALANS);
        var centre = world.newCentre("CLB Voor Iedereen");
        Invitations.of(BALANS, centre, "Grote school", 25);
        Invitations.of(BALANS, centre, "Kleine school", 4);
        Invitations.of(BALANS, centre, "Andere school", 8);
        var page = managerPage(true);
        page.navigate(BALANS.url() + "/balansmeter/beheer");
        PageCheck.check(page, "no programme yet");
        page.navigate(BALANS.url() + "/balansmeter/beheer/nieuw");
        click(page, AriaRole.BUTTON, "Programma maken");
        PageCheck.check(page, "a new programme that is not complete");
        actAs(world.manager().session());
        var programme = BALANS.url() + "/balansmeter/beheer/" + world.programme();
        page.navigate(programme + "?centrum=" + centre.id);
        PageCheck.check(page, "progress of a centre");
        page.navigate(programme + "?weergave=afdruk&centrum=" + centre.id);
        PageCheck.check(page, "progress to print");
        page.navigate(programme + "/centra/nieuw");
        click(page, AriaRole.BUTTON, "Toevoegen en accountlink maken");
        PageCheck.check(page, "a new centre that is not complete");
        page.navigate(programme + "/centra/" + centre.id);
        PageCheck.check(page, "a centre");
        click(page, AriaRole.BUTTON, "Nieuwe link maken");
        PageCheck.check(page, "an account link");
        page.navigate(programme + "/instellingen");
        click(page, AriaRole.BUTTON, "Programma sluiten");
        PageCheck.check(page, "closing without a tick");
        actAs(centre.nurse.session());
        page.navigate(BALANS.url() + centre.path("/instellingen"));
        page.getByLabel("Telefoonnummer voor ouders").fill("");
        click(page, AriaRole.BUTTON, "Bewaren");
        PageCheck.check(page, "what parents see, not complete");
    }

    private void actAs(String session) {
        context.clearCookies();
        context.addCookies(List.of(session(session)));
    }

    private Page managerPage(boolean javaScript) {
        context = Chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(javaScript));
        var manager = World.on(BALANS).newManager(new Account("Mo Beheer"));
        context.addCookies(List.of(session(manager.session())));
        return context.newPage();
    }

    private static Cookie session(String token) {
        return new Cookie("balans", token).setUrl(BALANS.url());
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, named(name)).click();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static IsVisibleOptions visible(boolean expected) {
        return new IsVisibleOptions().setVisible(expected);
    }
}
