package balans.bench;

import balans.kernel.RandomId;
import balans.sealed.CentreKeys;
import balans.sealed.Rows;
import balans.support.Chromium;
import balans.support.Colleague;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.SecondNurse;
import balans.support.TestCentre;
import balans.support.World;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/// Issue 7 section 8, in a real browser, for a centre of 10,000 children: letting a colleague in; and a new key, from the
/// click to the last row sealed anew, beside the bare opening and sealing of as many rows in the same browser.
final class KeysBench {

    static final int CHILDREN = 10_000;
    private static final int ADMITTED_MILLIS = 1_000;
    private static final int RENEWED_MILLIS = 10_000;
    private static final String RAW = """
            async count => {
              const key = await crypto.subtle.generateKey({name: "AES-GCM", length: 256}, false, ["encrypt", "decrypt"]);
              const row = new Uint8Array(512);
              const iv = new Uint8Array(12);
              const begin = performance.now();
              for (let at = 0; at < count; at += 500) {
                const sealed = await Promise.all(Array.from({length: 500}, () => crypto.subtle.encrypt({name: "AES-GCM", iv}, key, row)));
                await Promise.all(sealed.map(one => crypto.subtle.decrypt({name: "AES-GCM", iv}, key, one)));
              }
              return performance.now() - begin;
            }""";

    private KeysBench() {}

    /// A centre with so many children, and its nurse on the page of colleagues.
    record Bench(RunningBalans balans, TestCentre centre, Colleague nurse, int children) {

        static Bench of(int children) {
            var balans = RunningBalans.start(Databases.SQLITE.freshUrl());
            var centre = World.on(balans).newCentre("CLB De Brug");
            fill(balans.part(JdbcTemplate.class), centre, children);
            Chromium.browser();
            return new Bench(balans, centre, new Colleague(balans.url(), centre).signedIn(), children);
        }
    }

    static void colleague(Bench bench) {
        var page = bench.nurse().page;
        // The first comes in while everything is new to this browser, as it is in a centre.
        new SecondNurse(bench.balans(), bench.centre(), "Bea Bos");
        var began = System.nanoTime();
        waitUntilAdmitted(page);
        var heard = (System.nanoTime() - began) / 1e6;
        Measure.of("a colleague let in, %d children".formatted(bench.children()), admitted(page), "ms")
                .atMost(ADMITTED_MILLIS).with("afterSheAskedMillis", Math.round(heard)).print();
    }

    static void epoch(Bench bench) {
        var nurse = bench.nurse();
        // Her page is open, so her browser lets the colleague in before anybody else could.
        new SecondNurse(bench.balans(), bench.centre(), "Bea Bos");
        waitUntilAdmitted(nurse.page);
        var raw = ((Number) nurse.page.evaluate(RAW, bench.children())).doubleValue();
        nurse.page.reload();
        nurse.ready();
        var began = System.nanoTime();
        nurse.removes("Bea Bos").waitUntilRenewed();
        var millis = (System.nanoTime() - began) / 1e6;
        Measure.of("a new key and %d rows sealed anew".formatted(bench.children()), millis, "ms").atMost(RENEWED_MILLIS)
                .raw(raw, "bare sealing and opening of as many rows in the same browser")
                .with("rows", nurse.page.locator("[data-renewal]").getAttribute("data-ready")).print();
    }

    private static void waitUntilAdmitted(Page page) {
        page.waitForFunction("() => performance.getEntriesByName('balans-admitted').length === 1");
    }

    private static double admitted(Page page) {
        return ((Number) page.evaluate("() => performance.getEntriesByName('balans-admitted')[0].duration")).doubleValue();
    }

    private static void fill(JdbcTemplate db, TestCentre centre, int count) {
        var key = CentreKeys.of(centre.seed).roster();
        var rows = IntStream.range(0, count).parallel().mapToObj(i -> {
            var id = RandomId.next();
            var plain = Map.of("v", 1, "code", "K%07dX".formatted(i), "number", "2024%05d".formatted(i), "first", "Kind" + i,
                    "last", "Achternaam" + i % 977, "born", "2024-03-05", "school", "School " + i % 40, "class", "1KA",
                    "parents", List.of(Map.of("invitation", RandomId.next(), "secret", RandomId.next(), "email",
                            "ouder%d@voorbeeld.be".formatted(i), "lang", "nl")));
            var place = new Rows.Place(Rows.Kind.ROSTER, centre.programme, centre.id, 1, id);
            return new Object[] {centre.id, id, Rows.seal(key, place, plain)};
        }).toList();
        for (int at = 0; at < rows.size(); at += 500) {
            db.batchUpdate("""
                    INSERT INTO screening_child (centre, id, epoch, version, sealed, changed_on)
                    VALUES (?, ?, 1, 1, ?, '2026-11-01')
                    """, rows.subList(at, Math.min(rows.size(), at + 500)));
        }
    }
}
