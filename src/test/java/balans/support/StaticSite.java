package balans.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/// Serves the browser modules on a free port, behind the same security headers as the real pages, without the
/// application. `/` is an empty page.
public final class StaticSite implements AutoCloseable {
    private static final Path ROOT = Path.of("src/main/resources/static").toAbsolutePath();
    private static final String PAGE = "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; "
            + "base-uri 'none'; require-trusted-types-for 'script'; trusted-types bm-worker";
    private static final String WASM_WORKER = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

    private final HttpServer server;

    public StaticSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", StaticSite::answer);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Security-Policy", path.equals("/sealed/argon2-worker.js") ? WASM_WORKER : PAGE);
            var file = ROOT.resolve(path.substring(1)).normalize();
            if (path.equals("/")) {
                headers.set("Content-Type", "text/html;charset=utf-8");
                send(exchange, 200, "<!doctype html><title>Empty</title>".getBytes(StandardCharsets.UTF_8));
            } else if (file.startsWith(ROOT) && Files.isRegularFile(file)) {
                headers.set("Content-Type", "text/javascript;charset=utf-8");
                send(exchange, 200, Files.readAllBytes(file));
            } else {
                send(exchange, 404, new byte[0]);
            }
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
