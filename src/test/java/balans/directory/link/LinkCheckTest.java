package balans.directory.link;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.link.LinkCheck.Verdict;
import balans.directory.link.Fetch.Answer;
import balans.directory.LinkState;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A site on loopback, which these tests alone may ask. Names lead where each test says.
@DisplayName("R000-10: the link checker is polite, and asks nothing inside a network")
class LinkCheckTest {

    private final ConcurrentHashMap<String, InetAddress> names = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer site;
    private String base;
    private volatile String robots = "";
    private volatile int robotsStatus = 404;
    private SafeFetch fetch;
    private LinkCheck check;

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var port = site.getAddress().getPort();
        base = "http://site.example:" + port;
        names.put("site.example", InetAddress.getLoopbackAddress());
        names.put("inside.example", InetAddress.getByName("10.0.0.7"));
        names.put("metadata.example", InetAddress.getByName("169.254.169.254"));
        fetch = new SafeFetch(this::resolve, address ->
                address.getAddress().isLoopbackAddress() && address.getPort() == port || PublicAddresses.isPublic(address.getAddress()));
        check = new LinkCheck(fetch, new Robots(fetch, Clock.systemUTC()), page -> { });
        site.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/robots.txt")) {
                answer(exchange, robotsStatus, robots);
            } else if (path.startsWith("/naar/")) {
                exchange.getResponseHeaders().add("Location", exchange.getRequestURI().getRawQuery());
                answer(exchange, Integer.parseInt(path.substring(6)), "");
            } else {
                answer(exchange, path.matches("/\\d{3}") ? Integer.parseInt(path.substring(1)) : 200, "goed");
            }
        });
        site.start();
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"/goed, LIVE, live", "/404, DEAD, not-there", "/410, DEAD, not-there", "/500, DEAD, site-broken",
        "/403, UNKNOWN, not-for-programs", "/429, UNKNOWN, not-for-programs"})
    void whatASiteAnswersIsAVerdict(String path, LinkState state, String finding) {
        var verdict = check.look(base + path);
        assertThat(verdict.state()).isEqualTo(state);
        assertThat(verdict.finding()).isEqualTo(finding);
    }

    @Test
    void redirectsAreFollowedByHand() {
        assertThat(check.look(base + "/naar/302?/tijdelijk").state()).isEqualTo(LinkState.LIVE);
        assertThat(asked).containsSubsequence("/naar/302", "/tijdelijk");
    }

    @ParameterizedTest
    @CsvSource({
        "301, https://nieuw.nl/plek, MOVED", "308, https://nieuw.nl/plek?utm_source=x, MOVED", "302, https://nieuw.nl/plek, LIVE",
        "301, https://www.oud.nl/bladzijde/, LIVE"
    })
    void onlyWhatMovedForGoodToAnotherPageHasANewAddress(int status, String target, LinkState state) {
        Fetch fake = (page, most) -> page.getPath().equals("/robots.txt") ? new Answer.Answered(404, "", new byte[0])
                : page.toString().equals("https://oud.nl/bladzijde") ? new Answer.Answered(status, target, new byte[0])
                : new Answer.Answered(200, "", new byte[0]);
        var verdict = new LinkCheck(fake, new Robots(fake, Clock.systemUTC()), page -> { }).look("https://oud.nl/bladzijde");
        assertThat(verdict.state()).isEqualTo(state);
        assertThat(verdict.movedTo()).isEqualTo(state == LinkState.MOVED ? Optional.of("https://nieuw.nl/plek") : Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://inside.example/", "http://metadata.example/latest/meta-data/", "http://127.0.0.1/",
        "http://[::1]/", "http://10.0.0.1/", "file:///etc/passwd", "gopher://site.example/", "http://me:pw@site.example/"})
    void anAddressInsideIsNotAsked(String url) {
        assertThat(check.look(url).finding()).isEqualTo("inside");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://inside.example/geheim", "http://metadata.example/", "http://10.1.2.3/", "http://[fd00::1]/",
        "//inside.example/x", "file:///etc/passwd"})
    void aRedirectThatLeadsInsideIsNotFollowed(String target) {
        assertThat(check.look(base + "/naar/302?" + target).finding()).isEqualTo("leads-inside");
    }

    /// The port of another service on this machine is not the one that the rule allows.
    @Test
    void aServiceBesideTheSiteIsNotAsked() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused = fetch.get(URI.create("http://site.example:" + other.getLocalPort() + "/"), 0);
            assertThat(refused).isInstanceOf(Answer.Refused.class);
        }
    }

    /// A name that is public when it is looked at and private when it is asked: it is looked up once.
    @Test
    void aNameIsLookedUpOnceForEachRequest() throws UnknownHostException {
        var times = new AtomicInteger();
        var loopback = InetAddress.getLoopbackAddress();
        var inside = InetAddress.getByName("10.0.0.7");
        var turning = new SafeFetch(host -> List.of(times.getAndIncrement() == 0 ? loopback : inside),
                address -> address.getAddress().isLoopbackAddress());
        assertThat(turning.get(URI.create(base + "/goed"), 0)).isInstanceOf(Answer.Answered.class);
        assertThat(times).hasValue(1);
        assertThat(turning.get(URI.create(base + "/goed"), 0)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void oneInsideAddressAmongManyIsEnoughToRefuse() throws UnknownHostException {
        var inside = InetAddress.getByName("10.0.0.7");
        var two = new SafeFetch(host -> List.of(InetAddress.getLoopbackAddress(), inside),
                address -> address.getAddress().isLoopbackAddress());
        assertThat(two.get(URI.create(base + "/goed"), 0)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void withoutARuleForTestsLoopbackIsRefused() {
        assertThat(new SafeFetch().get(URI.create("http://localhost:" + site.getAddress().getPort() + "/"), 0))
                .isInstanceOf(Answer.Refused.class);
        assertThat(new SafeFetch().get(URI.create("http://127.0.0.1/"), 0)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void whatRobotsForbidIsNotAsked() {
        robotsStatus = 200;
        robots = "User-agent: *\nDisallow: /geheim\nCrawl-delay: 7\n";
        assertThat(check.look(base + "/geheim/a").finding()).isEqualTo("robots");
        assertThat(check.look(base + "/open").state()).isEqualTo(LinkState.LIVE);
        assertThat(asked).containsExactly("/robots.txt", "/open");
        assertThat(new Robots(fetch, Clock.systemUTC()).delay(URI.create(base + "/"))).hasSeconds(7);
    }

    @Test
    void aSiteThatFailsToGiveItsRobotsIsLeftAlone() {
        robotsStatus = 503;
        assertThat(check.look(base + "/open").finding()).isEqualTo("robots");
    }

    @Test
    void anEndlessRedirectEnds() {
        assertThat(check.look(base + "/naar/302?/naar/302").state()).isEqualTo(LinkState.DEAD);
        assertThat(asked.size()).isLessThan(12);
    }

    @Test
    void anEndlessOrMeaninglessAnswerEnds() throws IOException {
        assertThat(answerOf("HTTP/1.1 200 OK\r\nX: " + "a".repeat(100_000))).isInstanceOf(Answer.Unreachable.class);
        assertThat(answerOf("SSH-2.0-OpenSSH_9.2\r\n\r\n")).isInstanceOf(Answer.Unreachable.class);
        assertThat(answerOf("")).isInstanceOf(Answer.Unreachable.class);
        var chunks = (Answer.Answered) answerOf("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\ngoed\r\n2\r\n!!\r\n0\r\n\r\n");
        assertThat(new String(chunks.body(), StandardCharsets.UTF_8)).isEqualTo("goed!!");
        var much = (Answer.Answered) answerOf("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(50_000));
        assertThat(much.body()).hasSize(1_000);
    }

    @Test
    void aHostThatDoesNotExistIsAnAccidentAtFirst() {
        var verdict = check.look("http://bestaat-niet.example/");
        assertThat(verdict).isEqualTo(new Verdict(LinkState.DEAD, "no-host", 0, Optional.empty(), true));
    }

    private Answer answerOf(String raw) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var socket = server.accept()) {
                    socket.getInputStream().read(new byte[4096]);
                    socket.getOutputStream().write(raw.getBytes(StandardCharsets.US_ASCII));
                } catch (IOException gone) {
                    Thread.currentThread().interrupt();
                }
            });
            var open = new SafeFetch(this::resolve, address -> address.getAddress().isLoopbackAddress());
            return open.get(URI.create("http://site.example:" + server.getLocalPort() + "/"), 1_000);
        }
    }

    private List<InetAddress> resolve(String host) throws UnknownHostException {
        if (host.matches("[0-9.]+|\\[.*]")) {
            return List.of(InetAddress.getByName(host));
        }
        var address = names.get(host);
        if (address == null) {
            throw new UnknownHostException(host);
        }
        return List.of(address);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
