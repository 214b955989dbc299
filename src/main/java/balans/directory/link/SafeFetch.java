package balans.directory.link;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Asks one page, and can be made to ask nothing inside a network: the name is looked up once, every address of it must
/// be public, and the connection goes to the very address that was looked at. Follows no redirect, sends no cookie,
/// reads no more than it was told to, and stops after [#WHOLE].
final class SafeFetch implements Fetch {

    /// How names become addresses; a test has names of its own.
    interface Names {
        List<InetAddress> of(String host) throws UnknownHostException;
    }

    static final Duration CONNECT = Duration.ofSeconds(8);
    static final Duration WHOLE = Duration.ofSeconds(20);
    static final String NAME = "BalansLinkCheck/1.0";

    private final Names names;
    private final Predicate<InetSocketAddress> allowed;

    SafeFetch() {
        this(host -> List.of(InetAddress.getAllByName(host)),
                address -> PublicAddresses.isPublic(address.getAddress()) && (address.getPort() == 80 || address.getPort() == 443));
    }

    SafeFetch(Names names, Predicate<InetSocketAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    @Override
    public Answer get(URI page, int bodyMaxBytes) {
        var secure = "https".equals(page.getScheme());
        if (!secure && !"http".equals(page.getScheme()) || page.getHost() == null || page.getRawUserInfo() != null) {
            return new Answer.Refused();
        }
        var port = page.getPort() >= 0 ? page.getPort() : secure ? 443 : 80;
        try {
            var addresses = names.of(page.getHost());
            if (addresses.isEmpty() || !addresses.stream().allMatch(a -> allowed.test(new InetSocketAddress(a, port)))) {
                return new Answer.Refused();
            }
            return ask(page, new InetSocketAddress(addresses.getFirst(), port), secure, bodyMaxBytes);
        } catch (UnknownHostException nobody) {
            return new Answer.Unreachable("no-host");
        } catch (SocketTimeoutException slow) {
            return new Answer.Unreachable("timeout");
        } catch (SSLException untrusted) {
            return new Answer.Unreachable("tls");
        } catch (IOException broken) {
            return new Answer.Unreachable("no-answer");
        }
    }

    private static Answer ask(URI page, InetSocketAddress address, boolean secure, int bodyMaxBytes) throws IOException {
        var deadline = System.nanoTime() + WHOLE.toNanos();
        try (var plain = new Socket()) {
            plain.connect(address, (int) CONNECT.toMillis());
            plain.setSoTimeout((int) CONNECT.toMillis());
            try (var socket = secure ? encrypted(plain, page.getHost(), address.getPort()) : plain) {
                socket.getOutputStream().write(request(page).getBytes(StandardCharsets.US_ASCII));
                return new ResponseReader(socket, deadline).read(bodyMaxBytes);
            }
        }
    }

    private static Socket encrypted(Socket plain, String host, int port) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String request(URI page) {
        var path = page.getRawPath() == null || page.getRawPath().isEmpty() ? "/" : page.getRawPath();
        var query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
        return "GET %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: %s\r\nAccept: */*\r\nConnection: close\r\n\r\n"
                .formatted(path + query, page.getPort() < 0 ? page.getHost() : page.getHost() + ":" + page.getPort(), NAME);
    }
}
