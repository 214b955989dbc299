package balans.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.NewKey;
import balans.support.RunningBalans;
import balans.support.SecondNurse;
import balans.support.Visitor;
import balans.support.World;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// reliability.md S11: whoever is sent away is gone within five seconds, also where somebody else's node serves her.
class GoneEverywhereTest {

    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private final String url = Databases.POSTGRESQL.freshUrl();
    private final RunningBalans here = RunningBalans.start(url);
    private final RunningBalans there = RunningBalans.start(url);
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        there.stop();
        here.stop();
    }

    @Test
    void sessionsAndStreamsOfWhoLeavesAreDeadOnEveryNodeWithinFiveSeconds() throws Exception {
        var centre = World.on(here).newCentre("CLB De Brug");
        var bea = new SecondNurse(here, centre, "Bea Bos").admitted();
        var streams = "/collegas/" + centre.id + "/live";
        var nodes = new RunningBalans[] {here, there};
        var open = new CompletableFuture<?>[] {stream(here, bea, streams), stream(there, bea, streams)};
        assertThat(status(there, bea, centre.path("/werklijst"))).isEqualTo(200);
        var stays = stream(there, centre.nurse.session(), streams);

        var removed = System.nanoTime();
        assertThat(new NewKey(centre, bea.account.person).send().statusCode()).isEqualTo(204);
        for (var stream : open) {
            assertThat(stream).as("ends").succeedsWithin(AT_MOST);
        }
        for (var node : nodes) {
            assertThat(status(node, bea, centre.path("/werklijst"))).isEqualTo(302);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - removed)).isLessThan(AT_MOST);
        assertThat(stays.isDone()).as("the stream of who stays").isFalse();
    }

    /// Completes when the stream ends, after its hello was heard.
    private CompletableFuture<?> stream(RunningBalans node, SecondNurse who, String path) throws Exception {
        return stream(node, who.visitor.session(), path);
    }

    private CompletableFuture<?> stream(RunningBalans node, String session, String path) throws Exception {
        var hello = new CompletableFuture<String>();
        var asked = HttpRequest.newBuilder(URI.create(node.url() + path)).header("Cookie", "balans=" + session).build();
        var ended = http.sendAsync(asked, BodyHandlers.ofLines()).thenAcceptAsync(response -> {
            assertThat(response.statusCode()).isEqualTo(200);
            response.body().forEach(hello::complete);
        }).exceptionally(brokenOff -> null);
        hello.get(10, TimeUnit.SECONDS);
        return ended;
    }

    private int status(RunningBalans node, SecondNurse who, String path) {
        var visitor = new Visitor(node.url());
        return visitor.send(visitor.request(path).header("Cookie", "balans=" + who.visitor.session()).GET()).statusCode();
    }
}
