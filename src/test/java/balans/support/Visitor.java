package balans.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody at the other end of the line: keeps cookies, says where requests come from as a browser would, follows
/// no redirects.
public final class Visitor {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

    public Visitor(String site) {
        this.site = site;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /// A file as it comes.
    public HttpResponse<byte[]> download(String path) {
        try {
            return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> post(String path, Object json) {
        return send("POST", path, json);
    }

    public HttpResponse<String> send(String method, String path, Object json) {
        return send(request(path).header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(json))));
    }

    public HttpResponse<String> postForm(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /// For anything else; the cookies go along.
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).header("Origin", site);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), head -> isStream(head) ? new HangUp() : BodyHandlers.ofString().apply(head));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isStream(HttpResponse.ResponseInfo head) {
        return head.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
    }

    /// A stream never ends by itself; that it began is all that is asked here.
    private static final class HangUp implements BodySubscriber<String> {

        @Override
        public CompletionStage<String> getBody() {
            return CompletableFuture.completedStage("");
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> item) {}

        @Override
        public void onError(Throwable brokenOff) {}

        @Override
        public void onComplete() {}
    }

    /// A cookie that another visitor got: this one is the same device.
    public void keep(HttpCookie cookie) {
        cookies.getCookieStore().add(URI.create(site), cookie);
    }

    /// For a browser that takes this visitor's place.
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /// The session cookie's value, for a browser that takes this visitor's place.
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("balans"))
                .findFirst().orElseThrow().getValue();
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }
}
