package balans.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import balans.kernel.OrganisationId;
import balans.support.Chromium;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/// A nurse at her browser, doing what has to do with her account; writes down everything that leaves it.
final class AccountBrowser implements AutoCloseable {

    static final String PASSPHRASE = "Mijn tante fietst naar Gent";

    final List<String> sent = new ArrayList<>();
    final BrowserContext context = Chromium.browser().newContext();
    final Page page;
    private final RunningBalans balans;

    AccountBrowser(RunningBalans balans) {
        this.balans = balans;
        context.setDefaultTimeout(20_000);
        context.onRequest(request -> sent.add(request.url() + "\n" + request.headers() + "\n" + request.postData()));
        page = context.newPage();
    }

    void openWelcome(TestCentre centre) {
        var token = balans.part(Organisations.class).accountToken(new OrganisationId(centre.id));
        page.navigate(balans.url() + "/welkom#" + token);
        assertThat(page.getByText("Maak je account voor")).isVisible();
        assertThat(page).hasURL(balans.url() + "/welkom");
    }

    void fillInAccount(TestCentre centre) {
        openWelcome(centre);
        page.getByLabel("Naam", new GetByLabelOptions().setExact(true)).fill(centre.account.name);
        page.getByLabel("E-mailadres").fill(centre.account.email);
        choose(PASSPHRASE);
        press("Verder");
        assertThat(page.getByText("De herstelkit van je centrum")).isVisible();
    }

    /// Returns the kit's code.
    String setUp(TestCentre centre) {
        fillInAccount(centre);
        var code = String.join("-", kitGroups());
        page.evaluate("() => { window.print = () => {} }");
        press("Afdrukken");
        typeBackRightly();
        press("Ik heb het blad, ga verder");
        page.waitForURL("**/werklijst");
        return code;
    }

    void choose(String passphrase) {
        page.getByLabel("Nieuwe wachtzin").fill(passphrase);
        page.getByLabel("Nog een keer dezelfde wachtzin").fill(passphrase);
    }

    List<String> kitGroups() {
        return page.locator("[data-kit-code] li").allTextContents();
    }

    void typeBack(String text) {
        page.locator("[data-kit-groups] input").all().forEach(input -> input.fill(text));
    }

    void typeBackRightly() {
        var groups = kitGroups();
        for (var input : page.locator("[data-kit-groups] input").all()) {
            int number = Integer.parseInt(input.getAttribute("name").replace("group-", ""));
            input.fill(groups.get(number - 1).toLowerCase());
        }
    }

    void signIn(String email, String passphrase) {
        page.getByLabel("E-mailadres").fill(email);
        page.locator("input[name=passphrase]").fill(passphrase);
        press("Aanmelden");
        page.waitForURL("**/werklijst");
    }

    void signOut() {
        press("Afmelden");
        page.waitForURL("**/aanmelden");
    }

    /// Another tab, which starts locked.
    Page lockedTab(TestCentre centre) {
        var tab = context.newPage();
        tab.navigate(balans.url() + centre.path("/klassenlijst?klas=1KB"));
        tab.waitForURL("**/ontgrendelen?**");
        return tab;
    }

    void unlock(Page tab, TestCentre centre, String passphrase) {
        tab.locator("input[name=passphrase]").fill(passphrase);
        tab.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Ontgrendelen")).click();
    }

    Page unlockedTab(TestCentre centre) {
        var tab = lockedTab(centre);
        unlock(tab, centre, centre.account.passphrase);
        tab.waitForURL(balans.url() + centre.path("/klassenlijst?klas=1KB"));
        return tab;
    }

    /// The key id that this tab works with.
    String kid(TestCentre centre) {
        return kid(page, centre);
    }

    static String kid(Page tab, TestCentre centre) {
        return (String) withCentre(tab, centre, "return toBase64url(unlocked.kid);", "");
    }

    String seed(TestCentre centre) {
        return (String) withCentre(page, centre, "return toBase64url(unlocked.seed());", "");
    }

    String sealName(TestCentre centre, String name) {
        return (String) withCentre(page, centre,
                "return toBase64url(await sealRow((await unlocked.keys()).roster, 'roster', ids, { name: text }));", name);
    }

    String openName(TestCentre centre, String sealed) {
        return (String) withCentre(page, centre,
                "return (await openRow((await unlocked.keys()).roster, 'roster', ids, fromBase64url(text))).name;", sealed);
    }

    Locator alert() {
        return page.getByRole(AriaRole.ALERT);
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static Object withCentre(Page tab, TestCentre centre, String body, String text) {
        return tab.evaluate("""
                async ([centre, text]) => {
                  const { unlockedCentre } = await import('/identity/unlocked-centre.js');
                  const { fromBase64url, toBase64url } = await import('/sealed/format.js');
                  const { openRow, sealRow } = await import('/sealed/rows.js');
                  const unlocked = await unlockedCentre(centre);
                  const ids = { programme: 'p', centre, epoch: 1, id: 'child' };
                  %s
                }""".formatted(body), List.of(centre.id, text));
    }

    @Override
    public void close() {
        context.close();
    }
}
