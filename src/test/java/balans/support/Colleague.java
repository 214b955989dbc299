package balans.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Somebody who works in a centre, at a browser of her own, doing what has to do with colleagues and keys. The site may be
/// a server that lies. Writes down everything that leaves the browser.
public final class Colleague implements AutoCloseable {

    public static final String PASSPHRASE = "Mijn tante fietst naar Gent";

    public record Invitation(String link, String code) {}

    public final BrowserContext context = Chromium.browser().newContext();
    public final Page page = context.newPage();
    public final List<String> sent = new ArrayList<>();
    private final String site;
    private final TestCentre centre;

    public Colleague(String site, TestCentre centre) {
        this.site = site;
        this.centre = centre;
        context.setDefaultTimeout(20_000);
        context.onRequest(request -> sent.add(request.method() + " " + request.url() + "\n" + request.postData()));
    }

    /// The first nurse of the centre.
    public Colleague signedIn() {
        return signIn(centre.account.email, centre.account.passphrase);
    }

    public Colleague signIn(String email, String passphrase) {
        page.navigate(site + "/aanmelden?terug=" + colleagues());
        tryIn(email, passphrase);
        page.waitForURL(site + colleagues());
        ready();
        return this;
    }

    /// As far as the server lets it.
    public void tryIn(String email, String passphrase) {
        page.getByLabel("E-mailadres").fill(email);
        page.locator("input[name=passphrase]").fill(passphrase);
        press("Aanmelden");
    }

    public Invitation invites() {
        var earlier = page.locator("[data-link]").textContent();
        press("Uitnodiging maken");
        assertThat(page.locator("[data-link]")).not().hasText(earlier);
        page.locator("[data-invited]:not([hidden])").waitFor();
        return new Invitation(page.locator("[data-link]").textContent(), page.locator("[data-code]").textContent());
    }

    public Colleague joins(Invitation invitation, String name, String email) {
        page.navigate(invitation.link());
        page.getByLabel("Code", new GetByLabelOptions().setExact(true)).fill(invitation.code());
        page.getByLabel("Naam", new GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("E-mailadres").fill(email);
        page.getByLabel("Nieuwe wachtzin").fill(PASSPHRASE);
        page.getByLabel("Nog een keer dezelfde wachtzin").fill(PASSPHRASE);
        press("Sleutel maken en aanvragen");
        page.waitForURL(site + "/mijn");
        return this;
    }

    public Colleague removes(String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Toegang stoppen van " + name)).click();
        press("Toegang stoppen en nieuwe sleutel maken");
        return this;
    }

    public void waitUntilRenewed() {
        page.waitForURL(Pattern.compile(".*/versleuteling"));
        page.locator("[data-renewal][data-ready]").waitFor();
    }

    public Colleague opens(String path) {
        page.navigate(site + path);
        return this;
    }

    public String colleagues() {
        return "/collegas/" + centre.id;
    }

    public void ready() {
        page.locator("[data-colleagues][data-ready]").waitFor();
    }

    /// The epoch that this tab works with, and the epochs it can open.
    public String epochs() {
        return (String) page.evaluate("""
                async (centre) => {
                  const { unlockedCentre } = await import('/identity/unlocked-centre.js');
                  const { epoch, epochs } = await unlockedCentre(centre);
                  return `${epoch} of ${epochs}`;
                }""", centre.id);
    }

    public Locator alarm() {
        return page.locator("[data-alarm]:not([hidden])");
    }

    public Locator complaint() {
        return page.getByRole(AriaRole.ALERT);
    }

    public void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
    }

    @Override
    public void close() {
        context.close();
    }
}
