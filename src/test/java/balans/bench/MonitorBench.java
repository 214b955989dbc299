package balans.bench;

import balans.support.Databases;
import balans.support.Visitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Rooms of the Balans-Monitor under load, open loop: each join and each tap has its moment, whatever the server does.
/// Measured from that moment to when the room's projector has fetched what it shows now. The load driver works on the
/// same processors: its share is printed beside the server's. Then a thousand rounds of twenty taps at the same
/// instant, counted in the database: none lost, none doubled, none over the limit.
///
/// Arguments: rooms (330), people in each (30), taps a second in each room, times ten (9), rounds of twenty (1000),
/// databases (2, or 1 for SQLite alone). Where the machine does not carry the rooms, half as many are tried, and so on.
final class MonitorBench {

    private static final int SECONDS = 20;
    private static final int JOIN_SECONDS = 5;
    private static final int WAVE = 20;
    private static final int SEATS = 250;
    private static final int ROOMS_OF_A_LEADER = 10; // a leader's browser costs the driver more than the room
    private static final double MOST_MILLIS = 250;
    private static final int LEAST_ROOMS = 20;

    private final ChildServer balans;
    private final Talk talk;
    private final String site;
    private final String database;

    private MonitorBench(ChildServer balans, String database) {
        this.balans = balans;
        this.database = database;
        this.talk = new Talk(balans.port);
        this.site = "http://localhost:" + balans.port;
    }

    public static void main(String[] arguments) throws Exception {
        var people = argument(arguments, 1, 30);
        var rounds = argument(arguments, 3, 1000);
        for (var database : argument(arguments, 4, 2) == 1 ? List.of(Databases.SQLITE) : List.of(Databases.values())) {
            var p95 = Double.MAX_VALUE;
            for (int rooms = argument(arguments, 0, 330); p95 > MOST_MILLIS && rooms >= LEAST_ROOMS; rooms /= 2) {
                try (var balans = ChildServer.balans(database.freshUrl())) {
                    var perSecond = Math.max(1, rooms * argument(arguments, 2, 9) / 10);
                    p95 = new MonitorBench(balans, database.name().toLowerCase()).rooms(rooms, people, perSecond);
                }
            }
            var url = database.freshUrl();
            try (var balans = ChildServer.balans(url)) {
                new MonitorBench(balans, database.name().toLowerCase()).waves(url, rounds);
            }
        }
        System.exit(0);
    }

    private double rooms(int number, int people, int perSecond) throws Exception {
        firstTap();
        var leader = new Visitor(site);
        var seen = new ArrayList<Double>();
        var rooms = new ArrayList<BenchRoom>();
        for (int i = 0; i < number; i++) {
            if (i % ROOMS_OF_A_LEADER == 0) {
                leader = new Visitor(site);
            }
            rooms.add(BenchRoom.open(leader, balans.port, talk, seen));
        }
        joins(rooms, people);
        seen.clear();
        return taps(rooms, people, perSecond, seen);
    }

    /// What nobody has done since the start takes longer once: measured apart, and done before the rest.
    private void firstTap() throws IOException, InterruptedException {
        var seen = new ArrayList<Double>();
        var room = BenchRoom.open(new Visitor(site), balans.port, talk, seen);
        for (int phone = 0; phone < SEATS; phone++) {
            room.join();
            for (int slot = 1; slot <= 3; slot++) {
                var due = System.nanoTime();
                room.tap(phone, slot, "stelling-07");
                room.taken(due, due);
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }
        TimeUnit.SECONDS.sleep(1);
        Measure.of("first tap after the start, to projector, " + database, seen.getFirst(), "ms").print();
    }

    /// Everybody everywhere comes in within the same five seconds.
    private void joins(List<BenchRoom> rooms, int people) throws InterruptedException {
        var wrong = new AtomicInteger();
        var joins = rooms.size() * people;
        var millis = openLoop(joins, joins / JOIN_SECONDS, (i, due) -> {
            if (!rooms.get(i % rooms.size()).join()) {
                wrong.incrementAndGet();
            }
        });
        var sorted = sorted(millis);
        Measure.of("joins refused or lost, " + database, wrong.get() + joins - millis.size(), "joins").atMost(0)
                .with("joins", joins).with("inSeconds", JOIN_SECONDS).with("p95Millis", at(sorted, 95))
                .with("worstMillis", at(sorted, 100)).print();
        TimeUnit.SECONDS.sleep(1);
    }

    private double taps(List<BenchRoom> rooms, int people, int perSecond, List<Double> seen) throws InterruptedException {
        var taps = perSecond * SECONDS;
        var refused = new AtomicInteger();
        var began = System.nanoTime();
        var server = balans.cpuMillis();
        var driver = ownCpuMillis();
        openLoop(taps, perSecond, (i, due) -> {
            var room = rooms.get(i % rooms.size());
            var turn = i / rooms.size();
            var sent = System.nanoTime();
            if (room.tap(turn % people, turn / people % 3 + 1, "stelling-07") == 204) {
                room.taken(due, sent);
            } else {
                refused.incrementAndGet();
            }
        });
        var wall = (System.nanoTime() - began) / 1e6;
        server = balans.cpuMillis() - server;
        driver = ownCpuMillis() - driver;
        TimeUnit.SECONDS.sleep(2);
        var sorted = sorted(seen);
        var p95 = sorted.length < taps ? Double.MAX_VALUE : at(sorted, 95);
        Measure.of("tap to projector p95, " + database, at(sorted, 95), "ms").atMost(MOST_MILLIS)
                .with("p50", at(sorted, 50)).with("p99", at(sorted, 99)).with("p99AtMost", 1000)
                .with("worst", at(sorted, 100)).with("rooms", rooms.size()).with("people", people)
                .with("tapsPerSecond", perSecond).with("seen", sorted.length).with("taps", taps)
                .with("refused", refused.get()).with("processors", Runtime.getRuntime().availableProcessors())
                .with("processorsOfServer", Math.round(100.0 * server / wall) / 100.0)
                .with("processorsOfLoadDriver", Math.round(100.0 * driver / wall) / 100.0).print();
        return p95;
    }

    interface Act {
        void at(int number, long due) throws IOException;
    }

    /// How long each took from the moment it was due; what failed is left out.
    static List<Double> openLoop(int times, int perSecond, Act act) throws InterruptedException {
        var millis = new ArrayList<Double>();
        var start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < times; i++) {
                var number = i;
                var due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                threads.submit(() -> {
                    act.at(number, due);
                    synchronized (millis) {
                        millis.add((System.nanoTime() - due) / 1e6);
                    }
                    return null;
                });
            }
        }
        return millis;
    }

    private void waves(String url, int rounds) throws Exception {
        var db = JdbcClient.create(new DriverManagerDataSource(url));
        var unexpected = new ConcurrentHashMap<Integer, Integer>();
        var right = 0L;
        for (int done = 0; done < rounds; done += SEATS) {
            var room = BenchRoom.open(new Visitor(site), balans.port, talk, new ArrayList<>());
            for (int i = 0; i < Math.min(SEATS, rounds - done); i++) {
                room.join();
                wave(room, i, unexpected);
            }
            right += db.sql("""
                    SELECT count(*) AS dots FROM monitor_dot WHERE session =
                        (SELECT id FROM monitor_session WHERE code = :code) GROUP BY hand
                    """)
                    .param("code", room.code).query(Integer.class).list().stream().filter(dots -> dots == 3).count();
        }
        Measure.of("rounds of 20 taps with a sticker lost, doubled or over the limit, " + database, rounds - right, "rounds")
                .atMost(0).with("rounds", rounds).with("unexpectedAnswers", unexpected.toString()).print();
    }

    private static void wave(BenchRoom room, int phone, Map<Integer, Integer> unexpected) {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WAVE; i++) {
                var slot = i % 5 + 1;
                threads.submit(() -> {
                    go.await();
                    var status = room.tap(phone, slot, slot % 2 == 0 ? "stelling-07" : "stelling-13");
                    if (status != (slot <= 3 ? 204 : 422)) {
                        unexpected.merge(status, 1, Integer::sum);
                    }
                    return null;
                });
            }
            go.countDown();
        }
    }

    private static long ownCpuMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    static int argument(String[] arguments, int place, int usual) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : usual;
    }

    static double[] sorted(List<Double> millis) {
        synchronized (millis) {
            return millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        }
    }

    static double at(double[] sorted, int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
