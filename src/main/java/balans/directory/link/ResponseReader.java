package balans.directory.link;

import balans.directory.link.Fetch.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// Reads as much of an answer as is wanted, and gives up on one that is endless, slow or no HTTP.
final class ResponseReader {

    private static final int HEAD_MAX_BYTES = 64 * 1024;

    private final Socket socket;
    private final InputStream in;
    private final long deadline;
    private final byte[] buffer = new byte[8 * 1024];
    private int at;
    private int filled;
    private int headBytes;

    ResponseReader(Socket socket, long deadline) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.deadline = deadline;
    }

    Answer read(int bodyMaxBytes) throws IOException {
        var first = line().split(" ", 3);
        if (first.length < 2 || !first[0].startsWith("HTTP/1.") || !first[1].matches("[1-9]\\d\\d")) {
            throw new ProtocolException("no HTTP");
        }
        var location = "";
        var chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var name = header.split(":", 2)[0].strip().toLowerCase(Locale.ROOT);
            var value = header.contains(":") ? header.split(":", 2)[1].strip() : "";
            location = name.equals("location") ? value : location;
            chunked |= name.equals("transfer-encoding") && value.toLowerCase(Locale.ROOT).contains("chunked");
        }
        var body = bodyMaxBytes == 0 ? new byte[0] : chunked ? chunks(bodyMaxBytes) : rest(bodyMaxBytes);
        return new Answer.Answered(Integer.parseInt(first[1]), location, body);
    }

    private byte[] rest(int most) throws IOException {
        var body = new ByteArrayOutputStream();
        for (int octet = next(); octet >= 0 && body.size() < most; octet = next()) {
            body.write(octet);
        }
        return body.toByteArray();
    }

    private byte[] chunks(int most) throws IOException {
        var body = new ByteArrayOutputStream();
        while (body.size() < most) {
            var size = line().split(";")[0].strip();
            var left = size.matches("[0-9a-fA-F]{1,7}") ? Integer.parseInt(size, 16) : 0;
            if (left == 0) {
                break;
            }
            for (; left > 0 && body.size() < most; left--) {
                body.write(next());
            }
            if (left == 0) {
                line();
            }
        }
        return Arrays.copyOf(body.toByteArray(), Math.min(body.size(), most));
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int octet = next(); octet >= 0 && octet != '\n'; octet = next()) {
            if (++headBytes > HEAD_MAX_BYTES) {
                throw new ProtocolException("endless head");
            }
            line.write(octet);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    /// Octet by octet from a small buffer, so that one that comes every few seconds cannot keep us.
    private int next() throws IOException {
        if (at == filled) {
            var left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new SocketTimeoutException("too slow as a whole");
            }
            socket.setSoTimeout((int) Math.min(left, SafeFetch.CONNECT.toMillis()));
            filled = Math.max(0, in.read(buffer));
            at = 0;
            if (filled == 0) {
                return -1;
            }
        }
        return buffer[at++] & 0xff;
    }
}
