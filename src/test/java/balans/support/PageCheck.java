package balans.support;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Everything that must hold for any page in any state, asked of a page that a test has brought there:
/// `PageCheck.check(page, "an empty work list")`. All complaints come in one error. Afterwards the page is as before,
/// but for the focus. R: reliability A1, A2, A4.
///
/// Asked: axe in light and dark, valid HTML as served and as it stands now, one h1, language, title, no sideways
/// scrolling at 320 CSS px (which is 1280 at 400 %), room for wider spacing, target sizes, Tab through everything in
/// order with a visible focus, nothing refused by the content policy, no errors in the console, forced colours.
public final class PageCheck {

    private static final String AXE = resource("/axe/axe.min.js");
    private static final String QUESTIONS = resource("/page-check/page-check.js");
    private static final String RUN_AXE = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
              return violations.map(v => `${v.id}: ${v.help} (${v.nodes.slice(0, 3).map(n => n.target.join(' ')).join('; ')})`);
            }""";

    private final Page page;
    private final LinkedHashSet<String> complaints = new LinkedHashSet<>();

    private PageCheck(Page page) {
        this.page = page;
    }

    public static void check(Page page, String name) {
        var found = complaints(page);
        if (!found.isEmpty()) {
            throw new AssertionError("%s (%s):%n- %s".formatted(name, page.url(), String.join("\n- ", found)));
        }
    }

    static List<String> complaints(Page page) {
        var check = new PageCheck(page);
        var window = page.viewportSize();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        try {
            check.html();
            page.evaluate(QUESTIONS);
            check.ask("pageCheck.frame()");
            check.axe();
            check.ask("pageCheck.targets()");
            check.ask("pageCheck.overflow('1280 px')");
            check.keyboard();
            check.small();
            check.forcedColours();
            check.console();
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setReducedMotion(null).setColorScheme(null).setForcedColors(null));
            page.setViewportSize(window.width, window.height);
        }
        return List.copyOf(check.complaints);
    }

    private void html() {
        complaints.addAll(HtmlCheck.complaints(page.content()));
        var served = page.context().request().get(page.url());
        if (served.headers().getOrDefault("content-type", "").startsWith("text/html")) {
            complaints.addAll(HtmlCheck.complaints(served.text()));
        }
        served.dispose();
    }

    private void axe() {
        page.setViewportSize(1280, 900);
        page.evaluate(AXE);
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (var violation : strings(page.evaluate(RUN_AXE))) {
                complaints.add("axe, %s: %s".formatted(scheme.name().toLowerCase(), violation));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void small() {
        page.setViewportSize(320, 256);
        ask("pageCheck.overflow('320 px')");
        ask("pageCheck.targets()");
        ask("pageCheck.spacing()");
    }

    private void keyboard() {
        int presses = ((Number) page.evaluate("pageCheck.startTabbing()")).intValue();
        for (int i = 0; i < presses; i++) {
            page.keyboard().press("Tab");
        }
        var before = (Map<?, ?>) page.evaluate("pageCheck.lastVisited()");
        if (presses > 0) {
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            var after = (Map<?, ?>) page.evaluate("pageCheck.lastVisited()");
            if (before.equals(after)) {
                complaints.add("trap: Tab does not leave " + after.get("last"));
            }
        }
        ask("pageCheck.endTabbing()");
    }

    private void forcedColours() {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        ask("pageCheck.forced()");
    }

    /// The browser keeps what it wrote since the page was opened. That the page itself is a 404 is no fault of it.
    private void console() {
        for (ConsoleMessage message : page.consoleMessages()) {
            var aboutItself = message.location().startsWith(page.url()) && message.text().contains("status of 4");
            if (message.type().equals("error") && !aboutItself) {
                complaints.add("console: " + message.text());
            }
        }
        page.pageErrors().forEach(error -> complaints.add("console: " + error));
    }

    private void ask(String question) {
        complaints.addAll(strings(page.evaluate(question)));
    }

    private static List<String> strings(Object answer) {
        var found = new ArrayList<String>();
        ((List<?>) answer).forEach(line -> found.add(String.valueOf(line)));
        return found;
    }

    private static String resource(String path) {
        try (var file = PageCheck.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
