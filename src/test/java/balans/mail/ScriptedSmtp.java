package balans.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/// A mail server that says what a test wants it to say: the reply to a line, null for what a good server would say.
final class ScriptedSmtp implements AutoCloseable {

    static final String HANG_UP = "hang up";

    private final ServerSocket socket;
    private final UnaryOperator<String> script;

    ScriptedSmtp(UnaryOperator<String> script) throws IOException {
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.script = script;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var connection = socket.accept()) {
                talk(connection);
            } catch (IOException over) {
                continue;
            }
        }
    }

    private void talk(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        say(connection, "220 test");
        var inMessage = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (inMessage && !line.equals(".")) {
                continue;
            }
            var scripted = script.apply(line);
            if (HANG_UP.equals(scripted)) {
                return;
            }
            inMessage = line.equalsIgnoreCase("DATA");
            say(connection, scripted != null ? scripted : inMessage ? "354 go on" : "250 ok");
        }
    }

    private static void say(Socket connection, String line) throws IOException {
        connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
