package balans.bench;

import balans.support.Databases;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Kills the packaged Balans under load again and again, and then counts: every acknowledged answer is there once.
/// Whatever was not acknowledged is sent again after the restart, as a parent's page would.
final class KillBench {

    private static final int SENDERS = 16;
    private static final int ANSWERS_A_CYCLE = 1_500;
    private static final int READY_MILLIS = 5_000;

    private final Answers answers;
    private final AckLog acks;
    private final AtomicInteger next = new AtomicInteger();

    /// How a server on a database starts.
    interface Start {
        ChildServer on(String databaseUrl) throws IOException, InterruptedException;
    }

    /// What came out: acknowledged answers, those of them that are not stored, and those that are there twice.
    record Count(int acknowledged, int stored, int lost, int twice, List<Long> restartMillis) {}

    private final Start start;

    private KillBench(Answers answers, AckLog acks, Start start) {
        this.answers = answers;
        this.acks = acks;
        this.start = start;
    }

    public static void main(String[] arguments) throws Exception {
        var cycles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        for (var database : arguments.length > 1 ? new Databases[] {Databases.valueOf(arguments[1])} : Databases.values()) {
            report(database, cycles, count(database, cycles, ChildServer::balans));
        }
        System.exit(0);
    }

    static Count count(Databases database, int cycles, Start start) throws Exception {
        var url = database.emptyUrl();
        var answers = new Answers(url, cycles * ANSWERS_A_CYCLE);
        var log = Files.createTempFile("acknowledged", ".log");
        var restarts = new ArrayList<Long>();
        try (var acks = new AckLog(log)) {
            var bench = new KillBench(answers, acks, start);
            var random = new Random(cycles);
            for (int i = 0; i < cycles; i++) {
                restarts.add(bench.cycle(url, 200 + random.nextInt(1200)));
            }
            restarts.add(bench.sendWhatIsLeft(url));
        }
        var acknowledged = Set.copyOf(Files.readAllLines(log));
        Files.delete(log);
        return compare(answers, acknowledged, restarts.stream().sorted().toList());
    }

    private long cycle(String url, int millisUntilKill) throws Exception {
        try (var server = start.on(url); var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            var from = next.get();
            for (int i = 0; i < SENDERS; i++) {
                running.add(senders.submit(() -> sendUntilItDies(server.port, from + ANSWERS_A_CYCLE)));
            }
            Thread.sleep(millisUntilKill);
            server.kill();
            for (var each : running) {
                each.get();
            }
            return server.readyMillis;
        }
    }

    private void sendUntilItDies(int port, int until) {
        try (var wire = new Wire(port, answers.centre.slug)) {
            for (int i = next.getAndIncrement(); i < Math.min(until, answers.bodies.size()); i = next.getAndIncrement()) {
                if (wire.post(answers.bodies.get(i)) / 100 == 2) {
                    acks.add(answers.bodies.get(i));
                }
            }
        } catch (IOException killed) {
            // what this sender had in flight is sent again at the end
        }
    }

    private long sendWhatIsLeft(String url) throws Exception {
        try (var server = start.on(url); var wire = new Wire(server.port, answers.centre.slug)) {
            for (var body : answers.bodies.subList(0, Math.min(next.get(), answers.bodies.size()))) {
                if (!acks.has(body) && wire.post(body) / 100 == 2) {
                    acks.add(body);
                }
            }
            return server.readyMillis;
        }
    }

    private static Count compare(Answers answers, Set<String> acknowledged, List<Long> restarts) {
        var db = answers.centre.db;
        var stored = db.sql("SELECT invitation || '.' || submission FROM screening_answer").query(String.class).list();
        var lost = new HashSet<>(acknowledged);
        stored.forEach(lost::remove);
        var miscounted = db.sql("""
                SELECT count(*) FROM screening_invitation i
                WHERE i.answers <> (SELECT count(*) FROM screening_answer a WHERE a.invitation = i.id)
                """).query(Integer.class).single();
        var twice = stored.size() - new HashSet<>(stored).size() + miscounted;
        return new Count(acknowledged.size(), stored.size(), lost.size(), twice, restarts);
    }

    private static void report(Databases database, int cycles, Count count) {
        var name = "%d times kill -9 under load, %s: ".formatted(cycles, database.name().toLowerCase());
        var restarts = count.restartMillis();
        Measure.of(name + "acknowledged and lost", count.lost(), "answers").atMost(0)
                .with("acknowledged", count.acknowledged()).print();
        Measure.of(name + "stored twice", count.twice(), "answers").atMost(0).with("stored", count.stored()).print();
        Measure.of(name + "slowest restart", restarts.getLast(), "ms").atMost(READY_MILLIS)
                .with("median", restarts.get(restarts.size() / 2)).print();
    }

    /// Kept by the client: the process that is killed has no part in it.
    private static final class AckLog implements AutoCloseable {

        private final FileOutputStream file;
        private final Set<String> known = new HashSet<>();

        AckLog(Path path) throws IOException {
            file = new FileOutputStream(path.toFile());
        }

        synchronized void add(byte[] body) throws IOException {
            known.add(key(body));
            file.write((key(body) + "\n").getBytes(StandardCharsets.US_ASCII));
        }

        synchronized boolean has(byte[] body) {
            return known.contains(key(body));
        }

        private static String key(byte[] body) {
            return RawInserts.id(body, 32 + 26) + "." + RawInserts.id(body, 32 + 42);
        }

        @Override
        public void close() throws IOException {
            file.getFD().sync();
            file.close();
        }
    }
}
