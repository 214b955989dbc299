package balans.bench;

import balans.support.Databases;
import balans.support.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Rooms of the Balans-Monitor under load, open loop: each tap has its moment, whatever the server does. Measured from
/// that moment to when the room's projector hears of it. Then a thousand rounds of twenty taps at the same instant,
/// counted in the database: none lost, none doubled, none over the limit.
///
/// Arguments: rooms (default 330), people in each (30), taps a second over all (300), rounds of twenty (1000).
final class MonitorBench {

    private static final int SECONDS = 20;
    private static final int WAVE = 20;

    private MonitorBench() {}

    public static void main(String[] arguments) throws Exception {
        var rooms = argument(arguments, 0, 330);
        var people = argument(arguments, 1, 30);
        var perSecond = argument(arguments, 2, 300);
        var rounds = argument(arguments, 3, 1000);
        for (var database : Databases.values()) {
            var url = database.freshUrl();
            try (var balans = ChildServer.balans(url)) {
                var site = "http://localhost:" + balans.port;
                var name = database.name().toLowerCase();
                taps(site, balans.port, name, rooms, people, perSecond);
                waves(site, url, name, rounds);
            }
        }
        System.exit(0);
    }

    private record Room(Visitor leader, String code, String screen, List<Visitor> people, Heard heard) {}

    /// The projector of one room: how many changes it was told of, and who waits for the next.
    private static final class Heard {
        private final List<Long> waiting = new ArrayList<>();
        private final List<Double> millis;

        Heard(List<Double> millis) {
            this.millis = millis;
        }

        synchronized void tapped(long due) {
            waiting.add(due);
        }

        synchronized void changed() {
            var now = System.nanoTime();
            synchronized (millis) {
                waiting.forEach(due -> millis.add((now - due) / 1e6));
            }
            waiting.clear();
        }
    }

    private static void taps(String site, int port, String name, int rooms, int people, int perSecond) throws Exception {
        var millis = new ArrayList<Double>();
        var opened = new ArrayList<Room>();
        var joins = new ArrayList<Double>();
        for (int i = 0; i < rooms; i++) {
            opened.add(open(site, port, people, millis, joins));
        }
        var taps = perSecond * SECONDS;
        var refused = new AtomicInteger();
        var start = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < taps; i++) {
                var room = opened.get(i % rooms);
                var turn = i / rooms;
                var due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
                threads.submit(() -> {
                    TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                    room.heard().tapped(due);
                    var slot = turn / people % 3 + 1;
                    var answer = room.people().get(turn % people).postForm("/m/" + room.code() + "/stickers",
                            Map.of("slot", String.valueOf(slot), "statement", "stelling-07"));
                    if (answer.statusCode() != 302) {
                        refused.incrementAndGet();
                    }
                    return null;
                });
            }
        }
        TimeUnit.SECONDS.sleep(3);
        var sorted = sorted(millis);
        Measure.of("tap to projector p95, " + name, at(sorted, 95), "ms").atMost(250)
                .with("p50", at(sorted, 50)).with("p99", at(sorted, 99)).with("worst", at(sorted, 100))
                .with("rooms", rooms).with("people", people).with("tapsPerSecond", perSecond)
                .with("heard", sorted.length).with("taps", taps).with("refused", refused.get()).print();
        var joined = sorted(joins);
        Measure.of("join p95, " + name, at(joined, 95), "ms").with("joins", joined.length).print();
    }

    private static Room open(String site, int port, int people, List<Double> millis, List<Double> joins) throws Exception {
        var leader = new Visitor(site);
        var made = leader.postForm("/monitor/team-maken", Map.of("name", "Bank", "size", "30", "rhythm", "MONTHLY"));
        var team = tail(made.headers().firstValue("location").orElseThrow());
        var fields = new LinkedHashMap<String, String>();
        fields.put("keuze", "stickers");
        fields.put("statement", "stelling-07,stelling-13");
        var started = leader.postForm("/monitor/team/" + team + "/sessie", fields);
        var code = started.headers().firstValue("location").orElseThrow().replaceFirst(".*/m/(\\w+)/leiden$", "$1");
        var screen = find("href=\"(/m/\\w+/scherm/[^\"]+)\"", leader.get("/m/" + code + "/leiden").body());
        leader.postForm("/m/" + code + "/leiden/stap", Map.of("van", "LOBBY"));
        var all = new ArrayList<Visitor>();
        for (int i = 0; i < people; i++) {
            var who = new Visitor(site);
            var before = System.nanoTime();
            who.postForm("/m/" + code + "/deelname", Map.of());
            joins.add((System.nanoTime() - before) / 1e6);
            all.add(who);
        }
        var heard = new Heard(millis);
        listen(port, screen + "/live", heard);
        return new Room(leader, code, screen, all, heard);
    }

    /// A projector's stream on a bare socket, so that the client does not become what is measured.
    private static void listen(int port, String path, Heard heard) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        OutputStream out = socket.getOutputStream();
        out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        Thread.ofVirtual().start(() -> {
            try (var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("event:changed")) {
                        heard.changed();
                    }
                }
            } catch (IOException ended) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void waves(String site, String url, String name, int rounds) throws Exception {
        var db = JdbcClient.create(new DriverManagerDataSource(url));
        var room = open(site, Integer.parseInt(site.replaceFirst(".*:", "")), rounds, new ArrayList<>(), new ArrayList<>());
        var session = db.sql("SELECT id FROM monitor_session WHERE code = :code").param("code", room.code())
                .query(String.class).single();
        var wrong = new ConcurrentHashMap<Integer, Integer>();
        for (var who : room.people()) {
            var go = new CountDownLatch(1);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < WAVE; i++) {
                    var slot = i % 5 + 1;
                    threads.submit(() -> {
                        go.await();
                        var status = who.postForm("/m/" + room.code() + "/stickers", Map.of("slot", String.valueOf(slot),
                                "statement", slot % 2 == 0 ? "stelling-07" : "stelling-13")).statusCode();
                        if (status != (slot <= 3 ? 302 : 422)) {
                            wrong.merge(status, 1, Integer::sum);
                        }
                        return null;
                    });
                }
                go.countDown();
            }
        }
        var counts = db.sql("SELECT count(*) AS dots FROM monitor_dot WHERE session = :s GROUP BY hand")
                .param("s", session).query(Integer.class).list();
        Measure.of("rounds of 20 taps with a sticker lost, doubled or over the limit, " + name,
                        rounds - counts.stream().filter(dots -> dots == 3).count(), "rounds").atMost(0)
                .with("rounds", rounds).with("unexpectedAnswers", wrong.toString()).print();
    }

    private static int argument(String[] arguments, int place, int usual) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : usual;
    }

    private static double[] sorted(List<Double> millis) {
        synchronized (millis) {
            return millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        }
    }

    private static double at(double[] sorted, int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static String tail(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String find(String pattern, String body) {
        var found = Pattern.compile(pattern).matcher(body);
        if (!found.find()) {
            throw new IllegalStateException("not found: " + pattern);
        }
        return found.group(1);
    }
}
