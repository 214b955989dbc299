package balans.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.OrganisationId;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.World;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Issue 2 section 4: a nurse's account and the centre's key, in a real browser.
class NurseAccountBrowserTest {

    private static final String PASSPHRASE = "Mijn tante fietst naar Gent";

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final World world = World.on(balans);
    private final List<String> sent = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void openBrowser() {
        context = Chromium.browser().newContext();
        context.setDefaultTimeout(15_000);
        context.onRequest(request -> sent.add(request.url() + "\n" + request.headers() + "\n" + request.postData()));
        page = context.newPage();
    }

    @AfterEach
    void closeBrowser() {
        context.close();
    }

    @Test
    void aNurseMakesTheKeysAndOpensThemAgainAfterSigningIn() {
        var centre = world.newCentreWithoutNurse("CLB De Brug");
        var email = centre.account.email;
        var code = setUp(centre, email);

        var unlocked = unlocked(centre);
        page.reload();
        assertThat(unlocked(centre)).isEqualTo(unlocked);

        signOut();
        signIn(email, PASSPHRASE);
        assertThat(unlocked(centre)).isEqualTo(unlocked);
        neverSent(PASSPHRASE, PASSPHRASE.replace(" ", "+"), code, code.replace("-", ""), seed(centre));
    }

    @Test
    void theKitMustBeOnPaperAndTypedBackBeforeAnythingIsMade() {
        var centre = world.newCentreWithoutNurse("CLB De Brug");
        fillInAccount(centre, centre.account.email);
        button("Ik heb het blad, ga verder").click();
        assertThat(alert()).containsText("Vul dit in");
        typeBack("0000");
        button("Ik heb het blad, ga verder").click();
        assertThat(alert()).containsText("Dit staat niet op het blad");
        typeBackRightly();
        button("Ik heb het blad, ga verder").click();
        assertThat(alert()).containsText("Druk het blad eerst af");
        assertThat(balans.part(Organisations.class).isReady(new OrganisationId(centre.id))).isFalse();
    }

    @Test
    void aForgottenPassphraseIsReplacedWithTheKitAndTheKeysAreTheSame() {
        var centre = world.newCentreWithoutNurse("CLB De Brug");
        var code = setUp(centre, centre.account.email);
        var before = unlocked(centre);
        var sealed = seal(centre);
        signOut();

        page.navigate(balans.url() + "/herstellen");
        page.getByLabel("E-mailadres").fill(centre.account.email);
        page.getByLabel("Code van de herstelkit").fill(code.toLowerCase().replace("-", " "));
        button("Verder").click();
        assertThat(page.getByText("De kit van CLB De Brug klopt")).isVisible();
        choose("Een heel andere zin dan eerst");
        button("Nieuwe wachtzin bewaren").click();
        page.waitForURL("**/werklijst");

        assertThat(unlocked(centre)).isEqualTo(before);
        assertThat(open(centre, sealed)).isEqualTo("Daan Yılmaz");
        signOut();
        signIn(centre.account.email, "Een heel andere zin dan eerst");
        assertThat(open(centre, sealed)).isEqualTo("Daan Yılmaz");
        neverSent(code, code.replace("-", ""), code.toLowerCase().replace("-", " "), "Een heel andere zin dan eerst");
    }

    @Test
    void aLockedTabAsksForThePassphraseAndComesBack() {
        var centre = world.newCentre("CLB De Brug");
        centre.signIn(page, balans.url(), centre.path("/werklijst"));
        var other = lockedTab(centre);

        other.locator("input[name=passphrase]").fill("niet mijn wachtzin, echt niet");
        other.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Ontgrendelen")).click();
        assertThat(other.getByRole(AriaRole.ALERT)).containsText("Dat is niet je wachtzin");
        unlock(other, centre);
    }

    @Test
    void twentyIdleMinutesLockEveryTabAfterAWarning() {
        var centre = world.newCentre("CLB De Brug");
        page.clock().install();
        centre.signIn(page, balans.url(), centre.path("/werklijst"));
        assertThat(unlocked(centre)).isEqualTo(centre.kid);

        page.clock().runFor("18:30");
        assertThat(page.getByRole(AriaRole.DIALOG)).not().isVisible();
        page.clock().runFor("00:40");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Ben je er nog?");
        button("Ik werk verder").click();
        page.clock().runFor("02:00");
        assertThat(page.getByRole(AriaRole.DIALOG)).not().isVisible();
        page.clock().runFor("18:30");
        page.waitForURL("**/ontgrendelen?**");
        assertThat(page.evaluate("() => sessionStorage.length")).isEqualTo(0);
    }

    @Test
    void signingOutWipesThisTabAndLocksTheOthers() {
        var centre = world.newCentre("CLB De Brug");
        centre.signIn(page, balans.url(), centre.path("/werklijst"));
        assertThat(unlocked(centre)).isEqualTo(centre.kid);
        var other = unlockedTab(centre);
        page.evaluate("() => localStorage.setItem('left', 'over')");

        signOut();
        other.waitForURL(Pattern.compile(".*/(aanmelden|ontgrendelen).*"));
        for (var tab : List.of(page, other)) {
            assertThat(tab.evaluate("() => sessionStorage.length + localStorage.length")).isEqualTo(0);
            assertThat(tab.evaluate("""
                    () => new Promise(done => {
                      const request = indexedDB.open('bm-unlocked');
                      request.onsuccess = () => {
                        const stores = request.result.objectStoreNames;
                        if (!stores.length) return done(0);
                        request.result.transaction('keys').objectStore('keys').count().onsuccess =
                          event => done(event.target.result);
                      };
                    })
                    """)).isEqualTo(0);
        }
        assertThat(context.cookies()).isEmpty();
    }

    private static final String KID = """
            async id => {
              const { unlockedCentre } = await import('/identity/unlocked-centre.js');
              const { toBase64url } = await import('/sealed/format.js');
              return toBase64url((await unlockedCentre(id)).kid);
            }""";

    private Page unlockedTab(TestCentre centre) {
        var tab = lockedTab(centre);
        unlock(tab, centre);
        return tab;
    }

    private Page lockedTab(TestCentre centre) {
        var tab = context.newPage();
        tab.navigate(balans.url() + centre.path("/klassenlijst?klas=1KB"));
        tab.evaluate("id => { import('/identity/unlocked-centre.js').then(m => m.unlockedCentre(id)) }", centre.id);
        tab.waitForURL("**/ontgrendelen?**");
        return tab;
    }

    private void unlock(Page tab, TestCentre centre) {
        tab.locator("input[name=passphrase]").fill(centre.account.passphrase);
        tab.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Ontgrendelen")).click();
        tab.waitForURL(balans.url() + centre.path("/klassenlijst?klas=1KB"));
        assertThat(tab.evaluate(KID, centre.id)).isEqualTo(centre.kid);
    }

    private Object unlocked(TestCentre centre) {
        return page.evaluate(KID, centre.id);
    }

    private String seed(TestCentre centre) {
        return (String) page.evaluate("""
                async id => {
                  const { unlockedCentre } = await import('/identity/unlocked-centre.js');
                  const { toBase64url } = await import('/sealed/format.js');
                  return toBase64url((await unlockedCentre(id)).seed());
                }""", centre.id);
    }

    private String seal(TestCentre centre) {
        return (String) page.evaluate("""
                async id => {
                  const { unlockedCentre } = await import('/identity/unlocked-centre.js');
                  const { toBase64url } = await import('/sealed/format.js');
                  const { sealRow } = await import('/sealed/rows.js');
                  const { roster } = await (await unlockedCentre(id)).keys();
                  const ids = { programme: 'p', centre: id, epoch: 1, id: 'child' };
                  return toBase64url(await sealRow(roster, 'roster', ids, { name: 'Daan Yılmaz' }));
                }""", centre.id);
    }

    private Object open(TestCentre centre, String sealed) {
        return page.evaluate("""
                async ([id, sealed]) => {
                  const { unlockedCentre } = await import('/identity/unlocked-centre.js');
                  const { fromBase64url } = await import('/sealed/format.js');
                  const { openRow } = await import('/sealed/rows.js');
                  const { roster } = await (await unlockedCentre(id)).keys();
                  const ids = { programme: 'p', centre: id, epoch: 1, id: 'child' };
                  return (await openRow(roster, 'roster', ids, fromBase64url(sealed))).name;
                }""", List.of(centre.id, sealed));
    }

    /// Returns the kit's code.
    private String setUp(TestCentre centre, String email) {
        fillInAccount(centre, email);
        var code = String.join("-", page.locator("[data-kit-code] li").allTextContents());
        page.evaluate("() => { window.print = () => {} }");
        button("Afdrukken").click();
        typeBackRightly();
        button("Ik heb het blad, ga verder").click();
        page.waitForURL("**/werklijst");
        return code;
    }

    private void fillInAccount(TestCentre centre, String email) {
        var token = balans.part(Organisations.class).accountToken(new OrganisationId(centre.id));
        page.navigate(balans.url() + "/welkom#" + token);
        assertThat(page.getByText("Maak je account voor CLB De Brug")).isVisible();
        assertThat(page.url()).isEqualTo(balans.url() + "/welkom");
        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("An Peeters");
        page.getByLabel("E-mailadres").fill(email);
        choose(PASSPHRASE);
        button("Verder").click();
        assertThat(page.getByText("De herstelkit van je centrum")).isVisible();
    }

    private void choose(String passphrase) {
        page.getByLabel("Nieuwe wachtzin").fill(passphrase);
        page.getByLabel("Nog een keer dezelfde wachtzin").fill(passphrase);
    }

    private void typeBack(String text) {
        page.locator("[data-kit-groups] input").all().forEach(input -> input.fill(text));
    }

    private void typeBackRightly() {
        var groups = page.locator("[data-kit-code] li").allTextContents();
        for (var input : page.locator("[data-kit-groups] input").all()) {
            int number = Integer.parseInt(input.getAttribute("name").replace("group-", ""));
            input.fill(groups.get(number - 1).toLowerCase());
        }
    }

    private void signIn(String email, String passphrase) {
        page.getByLabel("E-mailadres").fill(email);
        page.locator("input[name=passphrase]").fill(passphrase);
        button("Aanmelden").click();
        page.waitForURL("**/werklijst");
    }

    private void signOut() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Afmelden")).click();
        page.waitForURL("**/aanmelden");
    }

    private com.microsoft.playwright.Locator alert() {
        return page.getByRole(AriaRole.ALERT);
    }

    private com.microsoft.playwright.Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private void neverSent(String... secrets) {
        assertThat(sent).hasSizeGreaterThan(10);
        for (var secret : secrets) {
            assertThat(sent).noneMatch(request -> request.contains(secret));
        }
    }
}
