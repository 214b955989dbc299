package balans.bench;

import balans.support.Chromium;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.SealedCentre;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A parent's page on a bad day: 400 ms to the server and back, 400 kbit/s, a processor six times slower than ours.
/// Counted until the first question can be answered and everything needed to send without a further request is there.
final class ParentPageBench {

    private static final int ROUND_TRIP_MILLIS = 400;
    private static final int KILOBITS = 400;
    private static final int SLOWDOWN = 6;
    private static final int RUNS = 5;
    private static final String WHEN_ANSWERABLE = """
            const look = () => {
              const begin = document.querySelector("[data-begin]:not([hidden]) button");
              const answer = document.querySelector("[data-item]:not([hidden]) input");
              if (answer) window.answerable = performance.now();
              else { if (begin) begin.click(); requestAnimationFrame(look); }
            };
            requestAnimationFrame(look);
            """;

    private record Load(double kilobytes, int requests, double answerableMillis) {}

    private ParentPageBench() {}

    public static void main(String[] arguments) {
        var balans = RunningBalans.on(Databases.SQLITE);
        var centre = new SealedCentre(balans.part(JdbcClient.class));
        measure("native", Chromium.launch(), balans, centre, 35);
        measure("fallback", Chromium.launch("--disable-blink-features=WebCryptoPQC"), balans, centre, 60);
        System.exit(0);
    }

    private static void measure(String name, Browser browser, RunningBalans balans, SealedCentre centre, int limit) {
        load(browser, balans, centre); // a server that has just started is not what is measured
        var loads = new ArrayList<Load>();
        for (int i = 0; i < RUNS; i++) {
            loads.add(load(browser, balans, centre));
        }
        browser.close();
        var load = loads.getFirst();
        var times = loads.stream().mapToDouble(Load::answerableMillis).sorted().toArray();
        var network = 2 * ROUND_TRIP_MILLIS + load.kilobytes() * 8000 / KILOBITS;
        Measure.of("parent's page, cold, " + name + ": over the wire", load.kilobytes(), "kB").atMost(limit).print();
        Measure.of("parent's page, cold, " + name + ": requests", load.requests(), "requests").atMost(8).print();
        Measure.of("parent's page, cold, " + name + ": first question answerable", times[RUNS / 2], "ms").atMost(2500)
                .raw(network, "two round trips and all bytes of the page at that speed").with("runs", Arrays.toString(times)).print();
    }

    private static Load load(Browser browser, RunningBalans balans, SealedCentre centre) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 844).setLocale("nl"))) {
            var page = context.newPage();
            var cdp = context.newCDPSession(page);
            var bytes = new AtomicLong();
            var requests = new AtomicInteger();
            watch(cdp, bytes, requests);
            throttle(cdp);
            page.addInitScript(WHEN_ANSWERABLE);
            page.navigate(balans.url() + "/v/" + centre.slug + centre.invite().fragment(),
                    new Page.NavigateOptions().setTimeout(60_000));
            page.waitForFunction("window.answerable");
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            page.waitForTimeout(1500);
            return new Load(bytes.get() / 1000.0, requests.get(), ((Number) page.evaluate("window.answerable")).doubleValue());
        }
    }

    private static void watch(CDPSession cdp, AtomicLong bytes, AtomicInteger requests) {
        cdp.on("Network.requestWillBeSent", event -> {
            if (event.getAsJsonObject("request").get("url").getAsString().startsWith("http")) {
                requests.incrementAndGet();
            }
        });
        cdp.on("Network.loadingFinished", event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        cdp.send("Network.enable");
    }

    private static void throttle(CDPSession cdp) {
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", ROUND_TRIP_MILLIS);
        network.addProperty("downloadThroughput", KILOBITS * 1000 / 8);
        network.addProperty("uploadThroughput", KILOBITS * 1000 / 8);
        cdp.send("Network.emulateNetworkConditions", network);
        var processor = new JsonObject();
        processor.addProperty("rate", SLOWDOWN);
        cdp.send("Emulation.setCPUThrottlingRate", processor);
    }
}
