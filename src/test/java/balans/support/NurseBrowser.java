package balans.support;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
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
    private boolean signedIn;

    public NurseBrowser(RunningBalans balans, TestCentre centre, int width) {
        this.site = balans.url();
        this.centre = centre;
        this.context = Chromium.browser().newContext(new NewContextOptions().setViewportSize(width, 900)
                .setAcceptDownloads(true));
        this.page = context.newPage();
        page.onRequest(this::write);
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
    }

    /// Signs in the first time; what is sent and goes wrong counts from then on.
    public NurseBrowser open(String below) {
        if (signedIn) {
            page.navigate(site + centre.path(below));
        } else {
            centre.signIn(page, site, centre.path(below));
            signedIn = true;
            sent.clear();
        }
        return this;
    }

    public void dark(boolean dark) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    public void picture(String name) {
        Pictures.take(page, name);
    }

    private void write(Request request) {
        sent.add(request.method() + " " + request.url() + " " + (request.postData() == null ? "" : request.postData()));
    }

    @Override
    public void close() {
        context.close();
    }
}
