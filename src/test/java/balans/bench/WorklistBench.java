package balans.bench;

import balans.support.Chromium;
import balans.support.Databases;
import balans.support.FilledCentre;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.World;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import org.springframework.jdbc.core.JdbcTemplate;

/// A work list of 10,000 answers: opened for the first time, beside the bare decapsulations of the same browser, and
/// from the cache that a colleague left.
final class WorklistBench {

    private static final int ANSWERS = 10_000;
    private static final int TIMES_RAW = 3;
    private static final int FROM_CACHE_MILLIS = 1000;
    private static final double PATIENCE_MILLIS = 180_000;
    private static final String RAW = """
            async count => {
              const name = "MLKEM768-X25519";
              const pair = await crypto.subtle.generateKey(name, false, ["encapsulateBits", "decapsulateBits"]);
              const made = await Promise.all(Array.from({length: 100}, () => crypto.subtle.encapsulateBits(name, pair.publicKey)));
              const begin = performance.now();
              for (let at = 0; at < count; at += 100) {
                await Promise.all(made.map(({ciphertext}) => crypto.subtle.decapsulateBits(name, pair.privateKey, ciphertext)));
              }
              return performance.now() - begin;
            }""";
    private static final String COUNT = "name => performance.getEntriesByName(name).length";
    private static final String MARK = "name => performance.getEntriesByName(name)[0].startTime";

    private record Opened(double list, double opened, int here, double megabytes) {}

    private WorklistBench() {}

    public static void main(String[] arguments) {
        var count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ANSWERS;
        var balans = RunningBalans.on(Databases.SQLITE);
        var centre = World.on(balans).newCentre("CLB De Brug");
        FilledCentre.fill(balans.part(JdbcTemplate.class), centre, count);
        var browser = Chromium.launch("--enable-precise-memory-info");
        var raw = raw(browser, balans, count);
        var first = open(browser, balans, centre);
        Measure.of("work list of %d answers: first opening".formatted(count), first.opened() - first.list(), "ms")
                .atMost(TIMES_RAW * raw).raw(raw, "bare decapsulations in the same browser")
                .with("listUsableAfterMillis", Math.round(first.list())).with("openedHere", first.here())
                .with("heapMegabytes", Math.round(first.megabytes())).print();
        var second = open(browser, balans, centre);
        Measure.of("work list of %d answers: from the cache to the list".formatted(count), second.list(), "ms")
                .atMost(FROM_CACHE_MILLIS).with("openedHere", second.here())
                .with("checkedAfterMillis", Math.round(second.opened()))
                .with("heapMegabytes", Math.round(second.megabytes())).print();
        browser.close();
        System.exit(0);
    }

    private static double raw(Browser browser, RunningBalans balans, int count) {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            page.navigate(balans.url() + "/healthz");
            page.evaluate(RAW, 1000); // the first thousand warm up
            return ((Number) page.evaluate(RAW, count)).doubleValue();
        }
    }

    /// From asking for the page: times of the list on screen and of everything opened.
    private static Opened open(Browser browser, RunningBalans balans, TestCentre centre) {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            page.setDefaultTimeout(PATIENCE_MILLIS);
            centre.signIn(page, balans.url(), centre.path("/papier"));
            page.waitForSelector("[data-pick]:not([hidden])");
            page.navigate(balans.url() + centre.path("/werklijst"));
            page.waitForSelector("[data-work-list][data-ready]", new WaitForSelectorOptions().setTimeout(PATIENCE_MILLIS));
            while (page.evaluate(COUNT, "balans-kept").equals(0)) {
                page.waitForTimeout(50);
            }
            return new Opened(
                    ((Number) page.evaluate(MARK, "balans-list")).doubleValue(),
                    ((Number) page.evaluate(MARK, "balans-opened")).doubleValue(),
                    Integer.parseInt(page.locator("[data-work-list]").getAttribute("data-opened")),
                    ((Number) page.evaluate("performance.memory.usedJSHeapSize / 1e6")).doubleValue());
        }
    }
}
