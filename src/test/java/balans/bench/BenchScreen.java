package balans.bench;

import balans.support.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// One person with a sheet open, as its page does it: told that there is something newer it fetches the sheet, one
/// fetch at a time, and once more when it was told meanwhile.
final class BenchScreen {

    private static final int NOTES = 12;
    private static final int ROOM_FOR_A_WORD = 240;
    private static final String BOX = "kracht";
    private static final Pattern NOTE = Pattern.compile(
            "data-note=\"([^\"]+)\">\\s*<p class=\"note-text\">([^<]*)</p>.*?name=\"version\" value=\"(\\d+)\" data-base",
            Pattern.DOTALL);

    private record Note(String id, String text, String version) {}

    private final String path;
    private final Visitor visitor;
    private final ConcurrentLinkedQueue<Double> seen;
    private final Map<String, Long> expected = new ConcurrentHashMap<>();
    private final Thread follower;
    private final Socket stream;
    private volatile String shown = "";
    private volatile boolean told;
    private volatile boolean closed;

    private BenchScreen(String site, String path, ConcurrentLinkedQueue<Double> seen) throws IOException {
        this.path = path;
        this.seen = seen;
        visitor = new Visitor(site);
        visitor.get(path);
        shown = look();
        stream = new Socket("127.0.0.1", Integer.parseInt(site.replaceFirst(".*:", "")));
        follower = Thread.ofVirtual().start(this::follow);
        listen();
    }

    /// A blank sheet; the address of it.
    static String start(String site) {
        var made = new Visitor(site).postForm("/gespreksagenda/basisonderwijs/samen", Map.of("naam", "Bank", "begin", "leeg"));
        return made.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    static BenchScreen open(String site, String path, ConcurrentLinkedQueue<Double> seen) throws IOException {
        return new BenchScreen(site, path, seen);
    }

    /// Somebody else is going to write this word.
    void expect(String word, long due) {
        expected.put(word, due);
    }

    void forget(String word) {
        expected.remove(word);
    }

    /// Puts the word behind a note as it stands on this screen, or on a new one. True when the server took it.
    boolean write(String word, int chance) {
        var notes = notes();
        var open = notes.stream().filter(note -> note.text().length() < ROOM_FOR_A_WORD).toList();
        if (open.size() < NOTES) {
            return taken(path + "/notities", Map.of("box", BOX, "text", word));
        }
        var note = open.get(chance % open.size());
        return taken(path + "/notities/" + note.id() + "/tekst",
                Map.of("text", note.text() + " " + word, "version", note.version()));
    }

    /// A clash is taken too: both texts are there, and the page says so.
    private boolean taken(String address, Map<String, String> fields) {
        return visitor.postForm(address, fields).statusCode() < 400;
    }

    String look() {
        return visitor.get(path + "/stand").body();
    }

    private List<Note> notes() {
        var notes = new ArrayList<Note>();
        NOTE.matcher(shown).results().forEach(m -> notes.add(new Note(m.group(1), m.group(2), m.group(3))));
        return notes;
    }

    private void follow() {
        while (!closed) {
            while (!told && !closed) {
                LockSupport.park(this);
            }
            told = false;
            shown = look();
            var now = System.nanoTime();
            expected.forEach((word, due) -> {
                if (shown.contains(word) && expected.remove(word) != null) {
                    seen.add((now - due) / 1e6);
                }
            });
        }
    }

    /// The stream on a bare socket.
    private void listen() throws IOException {
        stream.getOutputStream().write(("GET " + path + "/live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        Thread.ofVirtual().start(() -> {
            try (var lines = new BufferedReader(new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("event:changed")) {
                        told = true;
                        LockSupport.unpark(follower);
                    }
                }
            } catch (IOException ended) {
                LockSupport.unpark(follower);
            }
        });
    }

    void close() {
        closed = true;
        LockSupport.unpark(follower);
        try {
            stream.close();
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
