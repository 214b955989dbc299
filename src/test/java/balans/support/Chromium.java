package balans.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Debian's Chromium under Playwright, started once for a test run; each test opens its own context.
public final class Chromium {

    private static final List<String> QUIET = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static Playwright playwright;
    private static Browser shared;

    private Chromium() {}

    public static synchronized Browser browser() {
        if (shared == null) {
            shared = launch();
        }
        return shared;
    }

    /// A browser of one's own, with more switches; close it.
    public static synchronized Browser launch(String... switches) {
        if (playwright == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        }
        var arguments = new ArrayList<>(QUIET);
        arguments.addAll(List.of(switches));
        return playwright.chromium()
                .launch(new LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(arguments));
    }
}
