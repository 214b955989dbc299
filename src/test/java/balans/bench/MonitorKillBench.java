package balans.bench;

import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Live rooms on two nodes of one PostgreSQL, open loop. Half of the phones are on each node; in the middle one node is
/// killed. Its phones send again what was not acknowledged, to the node that is left, as their outbox does through a
/// proxy. At the end every sticker of every phone has to be there once.
///
/// Arguments: rooms (60), people in each (30), seconds (40).
final class MonitorKillBench {

    private static final int STICKERS = 3;
    private static final int JOINS_A_SECOND = 200;
    private static final int TRY_AGAIN_MILLIS = 200;
    private static final int TRIES = 100;

    private final int people;
    private final Talk left;
    private final Talk killed;
    private final List<BenchRoom> rooms = new ArrayList<>();
    private final ArrayList<Double> seen = new ArrayList<>();
    private final ConcurrentLinkedQueue<Double> wentOver = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sentAgain = new AtomicInteger();
    private final Map<Integer, Integer> unexpected = new ConcurrentHashMap<>();

    private MonitorKillBench(int people, ChildServer left, ChildServer killed) {
        this.people = people;
        this.left = new Talk(left.port);
        this.killed = new Talk(killed.port);
    }

    public static void main(String[] arguments) throws Exception {
        var rooms = MonitorBench.argument(arguments, 0, 60);
        var people = MonitorBench.argument(arguments, 1, 30);
        var seconds = MonitorBench.argument(arguments, 2, 40);
        var url = Databases.POSTGRESQL.freshUrl();
        var keys = RunningBalans.sharedKeys();
        try (var left = ChildServer.node(url, keys); var killed = ChildServer.node(url, keys)) {
            new MonitorKillBench(people, left, killed).run(rooms, seconds, left, killed, url);
        }
        System.exit(0);
    }

    private void run(int number, int seconds, ChildServer leftNode, ChildServer killedNode, String url) throws Exception {
        var leader = new Visitor("http://localhost:" + leftNode.port);
        for (int i = 0; i < number; i++) {
            rooms.add(BenchRoom.open(leader, leftNode.port, left, seen));
        }
        MonitorBench.openLoop(number * people, JOINS_A_SECOND, (i, due) -> rooms.get(i % number).join());
        seen.clear();
        var taps = number * people * STICKERS;
        var killer = Thread.ofVirtual().start(() -> killAfter(seconds / 2, killedNode));
        MonitorBench.openLoop(taps, Math.max(1, taps / seconds), this::tap);
        killer.join();
        TimeUnit.SECONDS.sleep(2);
        report(number, taps, url);
    }

    private static void killAfter(int seconds, ChildServer node) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
            node.kill();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void tap(int number, long due) throws IOException {
        var room = rooms.get(number % rooms.size());
        var turn = number / rooms.size();
        var phone = turn % people;
        var slot = turn / people + 1;
        var sent = System.nanoTime();
        var status = phone % 2 == 0 ? room.tap(left, phone, slot) : status(room, phone, slot);
        for (int tries = 0; status < 0 && tries < TRIES; tries++) {
            sentAgain.incrementAndGet();
            pause();
            sent = System.nanoTime();
            status = room.tap(left, phone, slot);
            wentOver.add((System.nanoTime() - due) / 1e6);
        }
        if (status == 204) {
            room.taken(due, sent);
        } else {
            unexpected.merge(status, 1, Integer::sum);
        }
    }

    private int status(BenchRoom room, int phone, int slot) {
        try {
            return room.tap(killed, phone, slot);
        } catch (IOException dead) {
            return -1;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(TRY_AGAIN_MILLIS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(int number, int taps, String url) {
        var db = JdbcClient.create(new DriverManagerDataSource(url));
        var hands = db.sql("SELECT count(*) AS dots FROM monitor_dot GROUP BY session, hand").query(Integer.class).list();
        var stored = hands.stream().mapToInt(Integer::intValue).sum();
        Measure.of("stickers lost when one of two nodes is killed", Math.abs(taps - stored), "stickers").atMost(0)
                .with("rooms", number).with("people", people).with("sent", taps).with("stored", stored)
                .with("phonesOverTheLimit", hands.stream().filter(dots -> dots > STICKERS).count())
                .with("phonesWithAllTheirs", hands.stream().filter(dots -> dots == STICKERS).count())
                .with("sentAgain", sentAgain.get()).with("unexpectedAnswers", unexpected.toString()).print();
        var over = MonitorBench.sorted(List.copyOf(wentOver));
        Measure.of("tap of a phone whose node was killed, to its receipt by the other, p95", MonitorBench.at(over, 95), "ms")
                .with("worst", MonitorBench.at(over, 100)).with("taps", over.length).print();
        var shown = MonitorBench.sorted(seen);
        Measure.of("tap to projector p95, two nodes, one killed", MonitorBench.at(shown, 95), "ms").atMost(250)
                .with("p50", MonitorBench.at(shown, 50)).with("p99", MonitorBench.at(shown, 99)).with("p99AtMost", 1000)
                .with("worst", MonitorBench.at(shown, 100)).with("seen", shown.length).print();
    }
}
