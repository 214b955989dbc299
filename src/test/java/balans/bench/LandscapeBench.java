package balans.bench;

import balans.landscape.hsds.TakenIn;
import balans.support.Databases;
import balans.support.RunningBalans;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// The local landscape of a whole country, on both databases: taking a package in, and then, through the addresses that
/// people and programs use, a page of the list and a search by postcode. The bare query is the first page by its index, or
/// the first services of one area.
final class LandscapeBench {

    private static final int SERVICES = 100_000;
    private static final int QUESTIONS = 400;
    private static final double LIMIT_MILLIS = 50;
    private static final double LEAST_ROWS = 5_000;

    private LandscapeBench() {}

    public static void main(String[] arguments) throws Exception {
        var services = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SERVICES;
        for (var database : Databases.values()) {
            if (arguments.length > 1 && !database.name().equalsIgnoreCase(arguments[1])) {
                continue;
            }
            var balans = RunningBalans.start(database.freshUrl(), "balans.start-content=false");
            try {
                takeIn(balans, database, services);
                var random = new Random(7);
                ask(balans, database, services, "list page", i -> "/hsds/services?per_page=50&page=" + (1 + random.nextInt(services / 50)),
                        "SELECT id FROM landscape_service WHERE batch = (SELECT batch FROM landscape_public) ORDER BY sort_key, id LIMIT 50");
                ask(balans, database, services, "people's list", i -> "/zorglandschap/hier?p=" + (1 + random.nextInt(20)),
                        "SELECT id FROM landscape_service WHERE batch = (SELECT batch FROM landscape_public) ORDER BY sort_key, id LIMIT 40");
                ask(balans, database, services, "postcode search", i -> "/zorglandschap/hier?waar=" + LandscapePackage.postcode(random.nextInt(4000))
                                + (i % 3 == 0 ? "&dag=WE" : i % 3 == 1 ? "&taal=ar" : ""),
                        "SELECT service FROM landscape_facet WHERE batch = (SELECT batch FROM landscape_public) AND facet = 'in:pc4:1234' LIMIT 40");
                ask(balans, database, services, "postcode within 5 km", i -> "/hsds/service_at_locations?proximity=5000&postcode="
                                + LandscapePackage.postcode(random.nextInt(4000)),
                        "SELECT id FROM landscape_place WHERE batch = (SELECT batch FROM landscape_public) AND pc4 = '1234' LIMIT 50");
                ask(balans, database, services, "word search", i -> "/hsds/services?search=" + (i % 2 == 0 ? "voorlees" : "logopedie+peuter"),
                        "SELECT service FROM landscape_facet WHERE batch = (SELECT batch FROM landscape_public) AND facet = 'word:voorlezen' LIMIT 50");
            } finally {
                balans.stop();
            }
        }
        System.exit(0);
    }

    private static void takeIn(RunningBalans balans, Databases database, int services) throws Exception {
        var made = new LandscapePackage();
        var file = made.written(services);
        System.gc();
        pools().forEach(java.lang.management.MemoryPoolMXBean::resetPeakUsage);
        var before = cpuNanos();
        var wait = new OtherWriter(balans);
        var taken = TakenIn.by(balans, "Nederland", file);
        var cpu = (cpuNanos() - before) / 1e9;
        if (!taken.isPublished()) {
            throw new IllegalStateException(taken.toString());
        }
        Measure.of("landscape import, longest wait of another writer, " + name(database), wait.longestMillis(), "ms")
                .with("writes", wait.writes()).print();
        var millis = balans.part(JdbcClient.class).sql("""
                SELECT s.taken_at - b.started_at FROM landscape_batch b JOIN landscape_source s ON s.id = b.source
                """).query(Long.class).single();
        var peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        Measure.of("landscape import, " + name(database), made.rows() * 1000.0 / millis, "rows/s")
                .with("limit", LEAST_ROWS).with("ok", made.rows() * 1000.0 / millis >= LEAST_ROWS)
                .with("rows", made.rows()).with("seconds", millis / 1000.0).with("cpuSeconds", Math.round(cpu))
                .with("heapPeakMegabytes", peak >> 20)
                .with("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()).print();
    }

    /// On a machine that others use too, the time that this took of a processor says more than the clock.
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /// Somebody who saves something small again and again while a country comes in.
    private static final class OtherWriter {

        private static final int PAUSE_MILLIS = 20;

        private final AtomicLong longest = new AtomicLong();
        private final AtomicLong writes = new AtomicLong();
        private final Thread thread;

        OtherWriter(RunningBalans balans) {
            var transactions = balans.part(TransactionOperations.class);
            var db = balans.part(JdbcClient.class);
            thread = Thread.ofPlatform().daemon().start(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    var before = System.nanoTime();
                    transactions.executeWithoutResult(status -> db.sql("UPDATE landscape_source SET site = site WHERE id = 'nobody'").update());
                    longest.accumulateAndGet((System.nanoTime() - before) / 1_000_000, Math::max);
                    writes.incrementAndGet();
                    try {
                        Thread.sleep(PAUSE_MILLIS);
                    } catch (InterruptedException end) {
                        return;
                    }
                }
            });
        }

        long longestMillis() throws InterruptedException {
            thread.interrupt();
            thread.join();
            return longest.get();
        }

        long writes() {
            return writes.get();
        }
    }

    private static List<java.lang.management.MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    private static void ask(RunningBalans balans, Databases database, int services, String what, IntFunction<String> address,
            String bareQuery) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            for (int i = 0; i < QUESTIONS / 4; i++) {
                send(http, balans.url() + address.apply(i));
            }
            var millis = new double[QUESTIONS];
            for (int i = 0; i < QUESTIONS; i++) {
                var asked = balans.url() + address.apply(i);
                var before = System.nanoTime();
                send(http, asked);
                millis[i] = (System.nanoTime() - before) / 1e6;
            }
            Arrays.sort(millis);
            Measure.of("landscape " + what + " p95, " + name(database), at(millis, 95), "ms").atMost(LIMIT_MILLIS)
                    .raw(bare(balans.part(JdbcClient.class), bareQuery), "the bare query, p95").with("services", services)
                    .with("p50", Math.round(at(millis, 50) * 100) / 100.0).with("worst", Math.round(at(millis, 100)))
                    .with("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()).print();
        }
    }

    private static void send(HttpClient http, String address) throws Exception {
        var answer = http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
    }

    private static double bare(JdbcClient db, String query) {
        var millis = new double[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            var before = System.nanoTime();
            db.sql(query).query(String.class).list();
            millis[i] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(millis);
        return at(millis, 95);
    }

    private static String name(Databases database) {
        return database.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
