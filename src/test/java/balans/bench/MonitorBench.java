package balans.bench;

import balans.support.Databases;
import balans.support.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
    private static final int SEATS = 250;
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private MonitorBench() {}

    public static void main(String[] arguments) throws Exception {
        var rooms = argument(arguments, 0, 330);
        var people = argument(arguments, 1, 30);
        var perSecond = argument(arguments, 2, 300);
        var rounds = argument(arguments, 3, 1000);
        for (var database : argument(arguments, 4, 2) == 1 ? List.of(Databases.SQLITE) : List.of(Databases.values())) {
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

    private record Room(String code, List<Person> people, Heard heard) {}

    /// A phone: one cookie, and the connections of all phones together.
    private record Person(String site, String cookie) {

        int post(String path, String body) throws IOException, InterruptedException {
            return send(site, path, body, cookie).statusCode();
        }
    }

    private static HttpResponse<String> send(String site, String path, String body, String cookie)
            throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(site + path)).header("Origin", site).header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded").header("Balans-Live", "1")
                        .POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

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
                    var status = room.people().get(turn % people).post(
                            "/m/" + room.code() + "/stickers", "statement=stelling-07&slot=" + slot);
                    if (status != 204) {
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
        var all = new ArrayList<Person>();
        for (int i = 0; i < people; i++) {
            var before = System.nanoTime();
            var joined = send(site, "/m/" + code + "/deelname", "", "none=1");
            joins.add((System.nanoTime() - before) / 1e6);
            all.add(new Person(site, joined.headers().firstValue("set-cookie").orElseThrow().split(";")[0]));
        }
        var heard = new Heard(millis);
        listen(port, screen + "/live", heard);
        return new Room(code, all, heard);
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
        var unexpected = new ConcurrentHashMap<Integer, Integer>();
        var right = 0L;
        for (int done = 0; done < rounds; done += SEATS) {
            var room = open(site, Integer.parseInt(site.replaceFirst(".*:", "")), Math.min(SEATS, rounds - done),
                    new ArrayList<>(), new ArrayList<>());
            for (var who : room.people()) {
                wave(room, who, unexpected);
            }
            right += db.sql("""
                    SELECT count(*) AS dots FROM monitor_dot WHERE session =
                        (SELECT id FROM monitor_session WHERE code = :code) GROUP BY hand
                    """)
                    .param("code", room.code()).query(Integer.class).list().stream().filter(dots -> dots == 3).count();
        }
        Measure.of("rounds of 20 taps with a sticker lost, doubled or over the limit, " + name, rounds - right, "rounds")
                .atMost(0).with("rounds", rounds).with("unexpectedAnswers", unexpected.toString()).print();
    }

    private static void wave(Room room, Person who, Map<Integer, Integer> unexpected) {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WAVE; i++) {
                var slot = i % 5 + 1;
                threads.submit(() -> {
                    go.await();
                    var status = who.post("/m/" + room.code() + "/stickers",
                            "slot=" + slot + "&statement=" + (slot % 2 == 0 ? "stelling-07" : "stelling-13"));
                    if (status != (slot <= 3 ? 204 : 422)) {
                        unexpected.merge(status, 1, Integer::sum);
                    }
                    return null;
                });
            }
            go.countDown();
        }
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
