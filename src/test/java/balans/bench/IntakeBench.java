package balans.bench;

import balans.support.Databases;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Durable answers a second: Balans, a bare HTTP server that writes the same rows, and the rows without HTTP; and how
/// long an answer takes at a steady 200 a second.
final class IntakeBench {

    private static final int WARM_UP = 6_000;
    private static final int MEASURED = 12_000;
    private static final int CONNECTIONS = 64;
    private static final int STEADY_PER_SECOND = 200;
    private static final int STEADY = 2_000;
    private static final int GROUP = 64;

    private IntakeBench() {}

    public static void main(String[] arguments) throws Exception {
        for (var database : Databases.values()) {
            run(database);
        }
        System.exit(0);
    }

    private static void run(Databases database) throws Exception {
        var name = database.name().toLowerCase();
        var raw = raw(database.freshUrl());
        var bare = bare(database.freshUrl());
        var url = database.freshUrl();
        var answers = new Answers(url, WARM_UP + MEASURED + STEADY);
        try (var balans = ChildServer.balans(url)) {
            var slug = answers.centre.slug;
            var perSecond = throughput(balans.port, slug, answers.bodies.subList(0, WARM_UP + MEASURED));
            Measure.of("answers taken in, " + name, perSecond, "1/s").raw(bare, "bare JDK HTTP server, same rows, grouped")
                    .ratioAtLeast(0.5).with("rawInserts", Math.round(raw)).print();
            var latencies = steady(balans.port, slug, answers.bodies.subList(WARM_UP + MEASURED, answers.bodies.size()));
            Measure.of("p99 at 200 answers a second, " + name, latencies[latencies.length * 99 / 100], "ms").atMost(50)
                    .with("p50", latencies[latencies.length / 2]).with("worst", latencies[latencies.length - 1]).print();
        }
        if (answers.centre.stored() != answers.bodies.size()) {
            throw new IllegalStateException("acknowledged %d, stored %d".formatted(answers.bodies.size(), answers.centre.stored()));
        }
    }

    private static double raw(String url) throws SQLException {
        var bodies = new Answers(url, WARM_UP).bodies;
        try (var rows = new RawInserts(url)) {
            var started = System.nanoTime();
            for (int i = 0; i < bodies.size(); i += GROUP) {
                rows.insert(bodies.subList(i, Math.min(i + GROUP, bodies.size())));
            }
            return bodies.size() * 1e9 / (System.nanoTime() - started);
        }
    }

    private static double bare(String url) throws Exception {
        var answers = new Answers(url, WARM_UP + MEASURED);
        try (var server = ChildServer.bare(url)) {
            return throughput(server.port, answers.centre.slug, answers.bodies);
        }
    }

    /// Answers a second after the warm-up.
    private static double throughput(int port, String slug, List<byte[]> bodies) throws Exception {
        send(port, slug, bodies.subList(0, WARM_UP));
        var started = System.nanoTime();
        send(port, slug, bodies.subList(WARM_UP, bodies.size()));
        return (bodies.size() - WARM_UP) * 1e9 / (System.nanoTime() - started);
    }

    private static void send(int port, String slug, List<byte[]> bodies) throws Exception {
        var next = new AtomicInteger();
        all(CONNECTIONS, () -> {
            try (var wire = new Wire(port, slug)) {
                for (int i = next.getAndIncrement(); i < bodies.size(); i = next.getAndIncrement()) {
                    accepted(wire.post(bodies.get(i)));
                }
            }
            return 0L;
        });
    }

    /// In milliseconds, sorted; counted from when an answer was due, so that waiting in line counts too.
    private static double[] steady(int port, String slug, List<byte[]> bodies) throws Exception {
        var next = new AtomicInteger();
        var millis = new double[bodies.size()];
        var start = System.nanoTime();
        all(CONNECTIONS, () -> {
            try (var wire = new Wire(port, slug)) {
                for (int i = next.getAndIncrement(); i < bodies.size(); i = next.getAndIncrement()) {
                    var due = start + i * TimeUnit.SECONDS.toNanos(1) / STEADY_PER_SECOND;
                    TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                    accepted(wire.post(bodies.get(i)));
                    millis[i] = (System.nanoTime() - due) / 1e6;
                }
            }
            return 0L;
        });
        Arrays.sort(millis);
        return millis;
    }

    private static void all(int times, Callable<Long> task) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Long>>();
            for (int i = 0; i < times; i++) {
                running.add(threads.submit(task));
            }
            for (var each : running) {
                each.get();
            }
        }
    }

    private static void accepted(int status) throws IOException {
        if (status != 201) {
            throw new IOException("status " + status);
        }
    }
}
