package balans.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A server that passes everything on to Balans and gives other answers where it was told to: what an operator could do
/// who serves the genuine code. It remembers the true answers and what browsers sent.
public final class LyingServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> PASSED_ON = List.of("Cookie", "Content-Type", "Accept", "Sec-Fetch-Site", "If-Match");

    public final Map<String, byte[]> truths = new ConcurrentHashMap<>();
    public final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, UnaryOperator<byte[]>> lies = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String truth;

    public LyingServer(RunningBalans balans) {
        truth = balans.url();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// About addresses that end so.
    public LyingServer lies(String about, Consumer<ObjectNode> lie) {
        return liesInBytes(about, bytes -> {
            var json = (ObjectNode) JSON.readTree(bytes);
            lie.accept(json);
            return JSON.writeValueAsBytes(json);
        });
    }

    /// About a page of sealed answers.
    public LyingServer liesInAnswers(String about, Consumer<ObjectNode> lie) {
        return liesInBytes(about, bytes -> {
            var page = AnswerPage.read(bytes);
            lie.accept(page);
            return AnswerPage.write(page);
        });
    }

    public LyingServer liesInBytes(String about, UnaryOperator<byte[]> lie) {
        lies.put(about, lie);
        return this;
    }

    public LyingServer tellsTheTruth() {
        lies.clear();
        return this;
    }

    public ObjectNode truthAbout(String path) {
        return (ObjectNode) JSON.readTree(truths.get(path));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = exchange.getRequestBody().readAllBytes();
            asked.add(exchange.getRequestMethod() + " " + path + " " + new String(body, StandardCharsets.UTF_8));
            if (path.endsWith("/live")) {
                exchange.sendResponseHeaders(404, -1); // a stream could not be passed on whole
                return;
            }
            var response = http.send(asked(exchange, body), BodyHandlers.ofByteArray());
            truths.put(path, response.body());
            var told = lies.entrySet().stream().filter(lie -> response.statusCode() == 200 && path.endsWith(lie.getKey()))
                    .findFirst().map(lie -> lie.getValue().apply(response.body())).orElse(response.body());
            tell(exchange, response, told);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest asked(HttpExchange exchange, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(truth + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        for (var name : PASSED_ON) {
            var value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        return request.build();
    }

    private void tell(HttpExchange exchange, HttpResponse<byte[]> response, byte[] told) throws IOException {
        response.headers().map().forEach((name, values) -> values.forEach(value -> {
            if (!List.of(":status", "content-length", "transfer-encoding", "connection", "date", "keep-alive", "content-encoding")
                    .contains(name.toLowerCase())) {
                exchange.getResponseHeaders().add(name, value.replace(truth, url()));
            }
        }));
        exchange.sendResponseHeaders(response.statusCode(), told.length == 0 ? -1 : told.length);
        if (told.length > 0) {
            exchange.getResponseBody().write(told);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
