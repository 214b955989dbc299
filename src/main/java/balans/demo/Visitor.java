package balans.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody at the other end of the line: keeps cookies, says where requests come from as a browser would, follows
/// no redirects.
final class Visitor {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String site;
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(String site) {
        this.site = site;
    }

    JsonNode get(String path) {
        return JSON.readTree(send(path, request(path).GET()));
    }

    String page(String path) {
        return send(path, request(path).GET());
    }

    String post(String path, Object json) {
        return send(path, request(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(json))));
    }

    String postBytes(String path, byte[] body) {
        return send(path, request(path).header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /// The page, or where the browser is sent on to.
    String postForm(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(path, request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).header("Origin", site);
    }

    private String send(String path, HttpRequest.Builder request) {
        var response = answer(request);
        if (response.statusCode() >= 400) {
            throw new IllegalStateException("%s answered %d".formatted(path, response.statusCode()));
        }
        return response.headers().firstValue("Location").orElse(response.body());
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
