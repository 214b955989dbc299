package balans.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A check that cannot fail is worth nothing: each kind of complaint, provoked.
class PageCheckTest {

    private static final String SOUND = """
            <!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Heel</title>
            <link rel="stylesheet" href="/s.css"></head>
            <body><main><h1>Heel</h1><p>Je kunt hier <a href="/">verder lezen</a>.</p><p>%s</p></main></body></html>""";

    @Test
    void aSoundPageHasNoComplaints() throws IOException {
        assertThat(complaintsAbout(SOUND.formatted("<button type=\"button\">Doen</button>"), "button { min-block-size: 44px }")).isEmpty();
    }

    @Test
    void everyKindOfFaultIsNamed() throws IOException {
        var page = """
                <!doctype html><html><head><meta charset="utf-8"><title></title><link rel="stylesheet" href="/s.css"></head>
                <body><main>
                <h1>Een</h1><h1>Twee</h1><p style="color:red">stijl</p><p class="faint">vaag</p><img src="data:,">
                <div><div class="wide">breed</div></div><div class="cut">Een zin die zonder extra ruimte net past</div>
                <button class="tiny" type="button" aria-label="Klein"></button>
                <button type="button" tabindex="3">Voordringen</button>
                <a class="blind" href="/">Blind</a>
                <button class="ghost" type="button" aria-label="Spook"></button>
                </main></body></html>""";
        var css = """
                .faint { color: #ccc } .wide { inline-size: 500px } .tiny { inline-size: 10px; block-size: 10px; padding: 0 }
                .cut { inline-size: 200px; block-size: 2.4em; line-height: 1.2; overflow: hidden; font: 14px/1.2 sans-serif }
                .blind:focus { outline: none }
                .ghost { border: 0; background: teal; inline-size: 40px; block-size: 40px }""";
        var found = complaintsAbout(page, css);
        assertThat(kindsOf(found)).contains(
                "axe, light", "axe, dark", "html", "heading", "language", "title", "overflow", "spacing", "target",
                "keyboard", "focus", "forced colours", "console");
        assertThat(found).anyMatch(c -> c.startsWith("console") && c.contains("Content Security Policy"));
    }

    @Test
    void aKeyboardTrapIsNamed() throws IOException {
        var page = SOUND.formatted("<label>Val <textarea></textarea></label>")
                .replace("</head>", "<script src=\"/trap.js\" defer></script></head>");
        assertThat(kindsOf(complaintsAbout(page, ""))).contains("trap");
    }

    @Test
    void allComplaintsComeInOneError() throws IOException {
        try (var site = new Site("<h1>Kaal</h1><h1>Kaal</h1>", "");
                var browsing = Chromium.browser().newContext()) {
            var page = browsing.newPage();
            page.navigate(site.url());
            assertThatThrownBy(() -> PageCheck.check(page, "kaal"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("language:")
                    .hasMessageContaining("heading:");
        }
    }

    private static List<String> complaintsAbout(String html, String css) throws IOException {
        try (var site = new Site(html, css);
                var browsing = Chromium.browser().newContext()) {
            var page = browsing.newPage();
            page.navigate(site.url());
            return PageCheck.complaints(page);
        }
    }

    private static List<String> kindsOf(List<String> complaints) {
        return complaints.stream().map(c -> c.substring(0, c.indexOf(':'))).distinct().toList();
    }

    private static final class Site implements AutoCloseable {

        private static final String TRAP = """
                document.querySelector('textarea').addEventListener('keydown', event => event.preventDefault());""";
        private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

        Site(String html, String css) throws IOException {
            serve("/", "text/html;charset=utf-8", html);
            serve("/s.css", "text/css", css);
            serve("/trap.js", "text/javascript", TRAP);
            serve("/favicon.ico", "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>");
            server.start();
        }

        private void serve(String path, String type, String body) {
            server.createContext(path, exchange -> {
                var bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; img-src data:");
                exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
                if (bytes.length > 0) {
                    exchange.getResponseBody().write(bytes);
                }
                exchange.close();
            });
        }

        String url() {
            return "http://localhost:" + server.getAddress().getPort() + "/";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
