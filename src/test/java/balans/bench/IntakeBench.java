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
/// long an answer takes at a steady 200 a second. The two servers take turns, so that whatever else the machine does
/// meets both.
final class IntakeBench {

    private static final int WARM_UP = 30_000;
    private static final int TURN = 5_000;
    private static final int TURNS = 5;
    private static final int ALL = WARM_UP + TURN * TURNS;
    private static final int CONNECTIONS = 64;
    private static final int STEADY_PER_SECOND = 200;
    private static final int STEADY = 2_000;
    private static final int RAW = 10_000;
    private static final int GROUP = 64;

    /// One of the two servers with its own database, and what its turns took so far.
    private static final class Contender {

        final ChildServer server;
        final Answers answers;
        private long nanos;
        private long cpuMillis;

        Contender(ChildServer server, Answers answers) {
            this.server = server;
            this.answers = answers;
        }

        void send(int from, int to) throws Exception {
            var started = System.nanoTime();
            var cpu = server.cpuMillis();
            IntakeBench.send(server.port, answers.centre.slug, answers.bodies.subList(from, to));
            if (from >= WARM_UP) {
                nanos += System.nanoTime() - started;
                cpuMillis += server.cpuMillis() - cpu;
            }
        }

        double perSecond() {
            return TURN * TURNS * 1e9 / nanos;
        }

        double cpuMicros() {
            return Math.round(cpuMillis * 1e3 / (TURN * TURNS));
        }
    }

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
        var ownUrl = database.freshUrl();
        var bareUrl = database.freshUrl();
        var answers = new Answers(ownUrl, ALL + STEADY);
        var bareAnswers = new Answers(bareUrl, ALL + STEADY);
        try (var balans = ChildServer.balans(ownUrl); var bare = ChildServer.bare(bareUrl)) {
            compare(name, new Contender(balans, answers), new Contender(bare, bareAnswers), raw);
            var latencies = steady(balans.port, answers.centre.slug, answers.bodies.subList(ALL, ALL + STEADY));
            var raws = steady(bare.port, bareAnswers.centre.slug, bareAnswers.bodies.subList(ALL, ALL + STEADY));
            Measure.of("p99 at 200 answers a second, " + name, latencies[STEADY * 99 / 100], "ms").atMost(50)
                    .raw(raws[STEADY * 99 / 100], "p99 of the bare server").with("p50", latencies[STEADY / 2]).with("worst", latencies[STEADY - 1]).print();
        }
        if (answers.centre.stored() != answers.bodies.size()) {
            throw new IllegalStateException("acknowledged %d, stored %d".formatted(answers.bodies.size(), answers.centre.stored()));
        }
    }

    private static void compare(String name, Contender own, Contender bare, double raw) throws Exception {
        own.send(0, WARM_UP);
        bare.send(0, WARM_UP);
        for (int from = WARM_UP; from < ALL; from += TURN) {
            own.send(from, from + TURN);
            bare.send(from, from + TURN);
        }
        Measure.of("answers taken in, " + name, own.perSecond(), "1/s")
                .raw(bare.perSecond(), "bare JDK HTTP server, same rows, grouped").ratioAtLeast(0.5)
                .with("rawInserts", Math.round(raw))
                .with("cpuMicrosEach", own.cpuMicros()).with("cpuMicrosEachBare", bare.cpuMicros()).print();
    }

    private static double raw(String url) throws SQLException {
        var bodies = new Answers(url, RAW).bodies;
        try (var rows = new RawInserts(url)) {
            var started = System.nanoTime();
            for (int i = 0; i < bodies.size(); i += GROUP) {
                rows.insert(bodies.subList(i, Math.min(i + GROUP, bodies.size())));
            }
            return bodies.size() * 1e9 / (System.nanoTime() - started);
        }
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
