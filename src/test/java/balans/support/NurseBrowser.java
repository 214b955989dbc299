package balans.support;

import static balans.sealed.Bytes.toBase64url;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A nurse's browser on a page of her centre, signed in and unlocked, which writes down what it sends and what goes
/// wrong in it.
public final class NurseBrowser implements AutoCloseable {

    public final Page page;
    public final List<String> sent = new ArrayList<>();
    public final List<String> faults = new ArrayList<>();
    private final BrowserContext context;
    private final String site;
    private final TestCentre centre;

    public NurseBrowser(RunningBalans balans, TestCentre centre, int width) {
        this.site = balans.url();
        this.centre = centre;
        this.context = Chromium.browser().newContext(new NewContextOptions().setViewportSize(width, 900)
                .setAcceptDownloads(true));
        context.addCookies(List.of(new Cookie("balans", centre.nurse.session()).setUrl(site)));
        context.route("**/identity/unlocked-centre.js", route -> route.fulfill(new FulfillOptions()
                .setContentType("text/javascript").setBody(unlocked())));
        this.page = context.newPage();
        page.onRequest(this::write);
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
    }

    public NurseBrowser open(String below) {
        page.navigate(site + centre.path(below));
        return this;
    }

    public void dark(boolean dark) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens/" + name + ".png")));
    }

    private void write(Request request) {
        sent.add(request.method() + " " + request.url() + " " + (request.postData() == null ? "" : request.postData()));
    }

    private String unlocked() {
        return """
                import { centreKeys } from '/sealed/centre-keys.js';
                import { fromBase64url } from '/sealed/format.js';
                const seed = fromBase64url('%s');
                export const unlockedCentre = async centre => ({ centre, memberId: 'test', name: 'An Peeters', epoch: 1,
                    kid: '%s', publicKey: fromBase64url('%s'), seed: () => seed, keys: () => centreKeys(seed) });
                export const lock = () => {};
                """.formatted(toBase64url(centre.seed), centre.kid, toBase64url(centre.publicKey));
    }

    @Override
    public void close() {
        context.close();
    }
}
