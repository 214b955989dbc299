package balans.support;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

/// Pictures of pages for people to look at, only taken when a folder for them is named: `-Dbalans.shots=target/screens`.
/// No test rests on them.
public final class Pictures {

    private static final String FOLDER = System.getProperty("balans.shots", "");

    private Pictures() {}

    public static boolean wanted() {
        return !FOLDER.isEmpty();
    }

    public static Path path(String file) {
        return Path.of(FOLDER, file);
    }

    /// The whole page as it stands.
    public static void take(Page page, String name) {
        if (wanted()) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(path(name + ".png")));
        }
    }

    public static void take(Locator part, String name) {
        if (wanted()) {
            part.screenshot(new Locator.ScreenshotOptions().setPath(path(name + ".png")));
        }
    }

    /// On a phone and on a desk, in light and in dark; afterwards the page is as wide as a desk, in its own colours.
    public static void takeAll(Page page, String name) {
        if (!wanted()) {
            return;
        }
        for (var width : new int[] {390, 1280}) {
            for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                take(page, name + "-" + width + "-" + scheme.name().toLowerCase());
            }
        }
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(null));
    }
}
