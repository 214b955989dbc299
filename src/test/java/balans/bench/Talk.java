package balans.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Kept-alive connections that any phone of the bench may use, so thin that the client does not become what is
/// measured. A phone behind a school's proxy is not different.
final class Talk {

    record Answer(int status, String cookie, String tag) {}

    private static final int PATIENCE_MILLIS = 30_000;
    private final int port;
    private final BlockingQueue<Line> idle = new LinkedBlockingQueue<>();

    Talk(int port) {
        this.port = port;
    }

    Answer post(String path, String cookie, String body) throws IOException {
        return send("POST " + path, cookie, "Origin: http://localhost:" + port + "\r\nBalans-Live: 1\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n", body);
    }

    Answer get(String path, String tag) throws IOException {
        return send("GET " + path, "", tag.isEmpty() ? "" : "If-None-Match: " + tag + "\r\n", "");
    }

    private Answer send(String what, String cookie, String headers, String body) throws IOException {
        var line = idle.poll();
        if (line == null) {
            line = new Line(port);
        }
        try {
            var answer = line.send(what + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n"
                    + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n") + headers + "\r\n" + body);
            if (line.open) {
                idle.add(line);
            }
            return answer;
        } catch (IOException broken) {
            line.socket.close();
            throw broken;
        }
    }

    private static final class Line {
        private final Socket socket;
        private final OutputStream out;
        private final InputStream in;
        private boolean open = true;

        Line(int port) throws IOException {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            out = socket.getOutputStream();
            in = new BufferedInputStream(socket.getInputStream());
        }

        Answer send(String request) throws IOException {
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            var status = Integer.parseInt(line().split(" ")[1]);
            var length = 0;
            var chunked = false;
            var cookie = "";
            var tag = "";
            for (var header = line(); !header.isEmpty(); header = line()) {
                var value = header.substring(header.indexOf(':') + 1).strip();
                switch (header.substring(0, header.indexOf(':')).toLowerCase()) {
                    case "content-length" -> length = Integer.parseInt(value);
                    case "transfer-encoding" -> chunked = true;
                    case "set-cookie" -> cookie = value.split(";")[0];
                    case "etag" -> tag = value;
                    case "connection" -> open = !value.equalsIgnoreCase("close");
                    default -> { /* not sealed: no other header matters here */ }
                }
            }
            if (chunked) {
                skipChunks();
            } else {
                in.skipNBytes(length);
            }
            if (!open) {
                socket.close();
            }
            return new Answer(status, cookie, tag);
        }

        private void skipChunks() throws IOException {
            for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                in.skipNBytes(size + 2);
            }
            line();
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("connection ended");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }
    }
}
