package balans.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// One kept-alive connection that posts answers, so thin that the client does not become what is measured.
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;
    private final int port;
    private Socket socket;
    private OutputStream out;
    private InputStream in;
    private final String address;

    Wire(int port, String slug) throws IOException {
        this.port = port;
        connect();
        address = "POST /v/" + slug + "/answers HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\n"
                + "Content-Length: ";
    }

    /// The status, after the whole response has been read.
    int post(byte[] body) throws IOException {
        var head = (address + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        var request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        out.write(request);
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = 0;
        var last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            last |= header.equalsIgnoreCase("Connection: close");
        }
        in.skipNBytes(length);
        if (last) {
            socket.close();
            connect();
        }
        return status;
    }

    private void connect() throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream());
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

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
