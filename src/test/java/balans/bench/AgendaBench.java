package balans.bench;

import balans.agenda.edition.TestEditions;
import balans.directory.TestRegisters;
import balans.support.Databases;
import balans.support.RunningBalans;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;

/// The public pages of the agenda: how long, and how many bytes over the wire. The bare page has the same frame and
/// nothing to look up.
final class AgendaBench {

    private static final List<String> PAGES = List.of("/agenda", "/agenda/edities/2026-06", "/agenda/wijzigingen",
            "/agenda/edities/2026-06.json", "/agenda/bijeenkomsten", "/agenda.atom", "/agenda.ics");
    private static final String BARE = "/privacy";
    private static final int WARM_UP = 300;
    private static final int TIMES = 400;
    private static final double LIMIT_MILLIS = 50;
    private static final double LIMIT_KILOBYTES = 60;

    private AgendaBench() {}

    public static void main(String[] arguments) throws Exception {
        for (var database : Databases.values()) {
            var balans = TestRegisters.own(database);
            try (var http = HttpClient.newHttpClient()) {
                TestEditions.made(balans);
                for (var page : PAGES) {
                    measure(http, balans.url(), page, database);
                }
            } finally {
                balans.stop();
            }
        }
        System.exit(0);
    }

    private static void measure(HttpClient http, String site, String page, Databases database) throws Exception {
        var bytes = bytes(http, site + page);
        if (bytes == 0) {
            return;
        }
        ask(http, site + page, WARM_UP);
        ask(http, site + BARE, WARM_UP);
        Measure.of("agenda p95 of %s, %s".formatted(page, database.name().toLowerCase()), p95(ask(http, site + page, TIMES)), "ms")
                .atMost(LIMIT_MILLIS).raw(p95(ask(http, site + BARE, TIMES)), "a page with nothing to look up, p95")
                .with("kilobytes", bytes / 1000.0).with("lightEnough", bytes / 1000.0 <= LIMIT_KILOBYTES).print();
    }

    private static int bytes(HttpClient http, String address) throws Exception {
        var answer = http.send(HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        return answer.statusCode() == 200 ? answer.body().length : 0;
    }

    private static double[] ask(HttpClient http, String address, int times) throws Exception {
        var millis = new double[times];
        for (int i = 0; i < times; i++) {
            var before = System.nanoTime();
            http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
            millis[i] = (System.nanoTime() - before) / 1e6;
        }
        return millis;
    }

    private static double p95(double[] millis) {
        Arrays.sort(millis);
        return millis[millis.length * 95 / 100];
    }
}
