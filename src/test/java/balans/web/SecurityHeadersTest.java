package balans.web;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S9: whatever the answer is, the browser is told the same strict rules.
class SecurityHeadersTest {

    private static final List<String> OPEN_DOORS = List.of(
            "unsafe-inline", "unsafe-eval", "unsafe-hashes", "http:", "https:", "*");

    @ParameterizedTest(name = "{0} {1} gives {2}")
    @CsvSource({
        "GET, /, 200",
        "GET, /balansmeter, 200",
        "GET, /web/balans.css, 200",
        "GET, /web/balans.svg, 200",
        "GET, /lib/fonts/atkinson-hyperlegible-next-latin.woff2, 200",
        "GET, /.well-known/security.txt, 200",
        "GET, /robots.txt, 200",
        "GET, /healthz, 200",
        "HEAD, /, 200",
        "GET, /bestaat-niet, 404",
        "GET, /bestaat/ook/niet.css, 404",
        "DELETE, /, 405",
        "POST, /privacy, 405",
        "OPTIONS, /, 200",
    })
    @DisplayName("S9: every kind of answer carries the policy")
    void everyKindOfAnswerCarriesThePolicy(String method, String path, int status) throws Exception {
        var response = send(method, path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertStrict(response);
    }

    @Test
    @DisplayName("S9: a change that another site sends is refused, under the same rules")
    void anotherSitesFormIsRefused() throws Exception {
        var foreign = send("POST", "/afmelden", "Origin", "https://elders.example", "Cookie", "balans=x");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertStrict(foreign);
    }

    @Test
    void overHttpsTheBrowserIsToldToStayThere() throws Exception {
        var response = send("GET", "/", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.7");
        assertThat(response.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(send("GET", "/").headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void anAddressThatCannotBeReadTellsNothing() throws IOException {
        var raw = raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(raw).startsWith("HTTP/1.1 400").doesNotContainIgnoringCase("tomcat").doesNotContain("Exception");
    }

    private static void assertStrict(HttpResponse<String> response) {
        var headers = response.headers();
        var policy = headers.firstValue("Content-Security-Policy").orElse("");
        assertThat(policy).contains("default-src 'none'", "script-src 'self'", "base-uri 'none'", "form-action 'self'",
                "frame-ancestors 'none'", "require-trusted-types-for 'script'");
        OPEN_DOORS.forEach(door -> assertThat(policy).doesNotContain(door));
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        assertThat(headers.allValues("Set-Cookie")).isEmpty();
    }

    private static HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        var uri = URI.create(RunningBalans.on(Databases.SQLITE).url() + path);
        var request = HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", RunningBalans.on(Databases.SQLITE).port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
