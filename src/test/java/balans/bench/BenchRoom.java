package balans.bench;

import balans.support.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// A room of the Balans-Monitor: its phones are cookies, its projector follows as a page does: told that there is
/// something newer it fetches what it shows, one fetch at a time, and once more when it was told meanwhile.
final class BenchRoom {

    private static final int REMEMBERED_LOOKS = 16;
    final String code;
    final List<String> phones = new ArrayList<>();
    private final Talk talk;
    private final String screen;
    private final List<Double> seenAfter;
    private final List<Tap> taken = new ArrayList<>();
    private final ArrayDeque<Look> looks = new ArrayDeque<>();
    private volatile boolean told;
    private volatile long toldAt;
    private final Thread projector;

    private record Tap(long due, long sent) {}

    /// @param toldAt when it was told that there is something newer
    private record Look(long toldAt, long ended) {}

    private BenchRoom(Talk talk, String code, String screen, List<Double> seenAfter) {
        this.talk = talk;
        this.code = code;
        this.screen = screen;
        this.seenAfter = seenAfter;
        projector = Thread.ofVirtual().unstarted(this::follow);
    }

    /// A team that chooses with stickers, in the phase in which it sticks.
    static BenchRoom open(Visitor leader, int port, Talk talk, List<Double> seenAfter) throws IOException {
        var made = leader.postForm("/monitor/team-maken", Map.of("name", "Bank", "size", "30", "rhythm", "MONTHLY"));
        var team = made.headers().firstValue("location").orElseThrow().replaceFirst(".*/", "");
        var fields = new LinkedHashMap<String, String>();
        fields.put("keuze", "stickers");
        fields.put("statement", "stelling-07,stelling-13");
        var started = leader.postForm("/monitor/team/" + team + "/sessie", fields);
        var code = started.headers().firstValue("location").orElseThrow().replaceFirst(".*/m/(\\w+)/leiden$", "$1");
        var screen = find("href=\"(/m/\\w+/scherm/[^\"]+)\"", leader.get("/m/" + code + "/leiden").body());
        leader.postForm("/m/" + code + "/leiden/stap", Map.of("van", "LOBBY"));
        var room = new BenchRoom(talk, code, screen, seenAfter);
        room.projector.start();
        room.listen(port);
        return room;
    }

    /// True when the phone is in.
    boolean join() throws IOException {
        var joined = talk.post("/m/" + code + "/deelname", "none=1", "");
        synchronized (phones) {
            phones.add(joined.cookie());
        }
        return joined.status() == 302 && !joined.cookie().isEmpty();
    }

    int tap(int phone, int slot, String statement) throws IOException {
        return talk.post("/m/" + code + "/stickers", phones.get(phone), "slot=" + slot + "&statement=" + statement).status();
    }

    /// The same over another node.
    int tap(Talk over, int phone, int slot) throws IOException {
        return over.post("/m/" + code + "/stickers", phones.get(phone), "slot=" + slot + "&statement=stelling-07").status();
    }

    /// @param due when the finger came down, whatever the server did since
    /// @param sent when the phone sent it
    synchronized void taken(long due, long sent) {
        var look = looks.stream().filter(l -> l.toldAt() >= sent).findFirst();
        look.ifPresentOrElse(shown -> see(due, shown.ended()), () -> taken.add(new Tap(due, sent)));
    }

    private void follow() {
        var tag = "";
        while (true) {
            while (!told) {
                LockSupport.park(this);
            }
            told = false;
            var why = toldAt;
            try {
                tag = talk.get(screen + "/stand", tag).tag();
            } catch (IOException ended) {
                return;
            }
            shows(new Look(why, System.nanoTime()));
        }
    }

    /// News that came after a phone sent is the news of its tap: a room has hardly ever two on the way. So the look that
    /// follows that news shows the tap, also when the phone itself has no answer yet.
    private synchronized void shows(Look look) {
        looks.addLast(look);
        if (looks.size() > REMEMBERED_LOOKS) {
            looks.removeFirst();
        }
        taken.removeIf(tap -> {
            var shown = tap.sent() <= look.toldAt();
            if (shown) {
                see(tap.due(), look.ended());
            }
            return shown;
        });
    }

    private void see(long due, long at) {
        synchronized (seenAfter) {
            seenAfter.add((at - due) / 1e6);
        }
    }

    /// The stream on a bare socket.
    private void listen(int port) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.getOutputStream().write(("GET " + screen + "/live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        Thread.ofVirtual().start(() -> {
            try (var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("event:changed")) {
                        toldAt = System.nanoTime();
                        told = true;
                        LockSupport.unpark(projector);
                    }
                }
            } catch (IOException ended) {
                LockSupport.unpark(projector);
            }
        });
    }

    private static String find(String pattern, String body) {
        var found = Pattern.compile(pattern).matcher(body);
        if (!found.find()) {
            throw new IllegalStateException("not found: " + pattern);
        }
        return found.group(1);
    }
}
