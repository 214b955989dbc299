package balans.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A line between a browser and Balans on which things go wrong, on the loopback address only: it is slow, packets are
/// lost and sent again, connections break, a proxy keeps a stream to itself, or nothing comes through at all.
public final class TroubledLine implements AutoCloseable {

    /// @param roundTripMillis half of it each way
    /// @param lossPercent of what is sent: a lost packet costs a resend, and every tenth time the connection
    /// @param holdsStreams the answer to a stream arrives when it ends, which it never does
    public record Trouble(int roundTripMillis, int lossPercent, boolean holdsStreams) {}

    private static final int RESEND_MILLIS = 600;
    private static final int CHUNK = 1_400;

    private final ServerSocket server;
    private final List<Integer> to;
    private final AtomicInteger turn = new AtomicInteger();
    private final Trouble trouble;
    private final Random chance = new Random(300);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    public TroubledLine(int to, Trouble trouble) throws IOException {
        this(List.of(to), trouble);
    }

    /// A simple proxy before several nodes: each connection goes to the next one that answers.
    public static TroubledLine over(List<Integer> nodes) throws IOException {
        return new TroubledLine(nodes, new Trouble(0, 0, false));
    }

    private TroubledLine(List<Integer> to, Trouble trouble) throws IOException {
        this.to = to;
        this.trouble = trouble;
        server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public String url() {
        return "http://localhost:" + server.getLocalPort();
    }

    /// As a phone that sleeps: what was open is dead, and nothing new comes through.
    public void cut() {
        cut = true;
        open.forEach(TroubledLine::end);
    }

    public void mend() {
        cut = false;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var browser = server.accept();
                if (cut) {
                    browser.close();
                } else {
                    connect(browser);
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket browser) throws IOException {
        var balans = node();
        browser.setTcpNoDelay(true);
        balans.setTcpNoDelay(true);
        open.add(browser);
        open.add(balans);
        Thread.ofVirtual().start(() -> carry(browser, balans, false));
        Thread.ofVirtual().start(() -> carry(balans, browser, trouble.holdsStreams()));
    }

    private Socket node() throws IOException {
        var trouble = new IOException("no node answers");
        for (int tries = 0; tries < to.size(); tries++) {
            try {
                return new Socket(InetAddress.getLoopbackAddress(), to.get(turn.getAndIncrement() % to.size()));
            } catch (IOException gone) {
                trouble = gone;
            }
        }
        throw trouble;
    }

    private void carry(Socket from, Socket to, boolean holdsStreams) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            var chunk = new byte[CHUNK];
            var held = false;
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                held |= holdsStreams && isStream(chunk, read);
                delay();
                if (!held) {
                    out.write(chunk, 0, read);
                }
            }
        } catch (IOException broken) {
            // Ends below: a broken line is what this class is for.
        } finally {
            end(from);
            end(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static boolean isStream(byte[] chunk, int length) {
        return new String(chunk, 0, length, StandardCharsets.ISO_8859_1).toLowerCase()
                .contains("content-type: text/event-stream");
    }

    private void delay() throws IOException {
        try {
            Thread.sleep(trouble.roundTripMillis() / 2);
            if (draw() < trouble.lossPercent()) {
                Thread.sleep(RESEND_MILLIS);
                if (draw() < 10) {
                    throw new IOException("the connection is lost");
                }
            }
        } catch (InterruptedException closed) {
            throw new IOException(closed);
        }
    }

    private synchronized int draw() {
        return chance.nextInt(100);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // Nothing is left to end.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        open.forEach(TroubledLine::end);
    }
}
