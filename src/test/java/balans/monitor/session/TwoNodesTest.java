package balans.monitor.session;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Two nodes on one PostgreSQL: who is on the other one hears it, and when one is killed the session goes on.
class TwoNodesTest {

    private static final String A = "stelling-07";

    @Test
    void whatHappensOnOneNodeIsHeardOnTheOtherWithinASecond() throws Exception {
        var database = Databases.POSTGRESQL.freshUrl();
        var one = RunningBalans.start(database);
        var two = RunningBalans.start(database);
        try {
            var room = TestRoom.team(one.url()).startWithStickers(A, "stelling-13");
            var screen = room.screen();
            try (var http = HttpClient.newHttpClient()) {
                var stream = http.send(new Visitor(two.url()).request(screen + "/live").GET().build(),
                        HttpResponse.BodyHandlers.ofInputStream());
                assertThat(stream.headers().firstValue("content-type").orElse("")).contains("text/event-stream");
                var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
                nextChange(lines);
                var start = System.nanoTime();
                room.join();
                nextChange(lines);
                assertThat(System.nanoTime() - start).isLessThan(1_500_000_000L);
                assertThat(new Visitor(two.url()).get(screen).body()).contains("1 van 12 doet mee");
                stream.body().close();
            }
        } finally {
            one.stop();
            two.stop();
        }
    }

    @Test
    void aRevealBegunOnANodeThatDiesHappensOnTheOther() {
        var database = Databases.POSTGRESQL.freshUrl();
        var one = RunningBalans.start(database);
        var two = RunningBalans.start(database);
        try {
            var room = TestRoom.team(one.url()).start("zelf", A);
            var people = room.join(5);
            room.next(Phase.LOBBY);
            var round = room.round(people.getFirst());
            people.forEach(who -> room.score(who, round, 4, ""));
            var screen = room.screen();
            room.next(Phase.THERMOMETER);
            one.stop();
            TestRoom.pause(2500);
            assertThat(new Visitor(two.url()).get(screen).body()).contains("5 keer 4").contains("Eens.");
        } finally {
            one.stop();
            two.stop();
        }
    }

    private static void nextChange(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("event:changed")) {
                return;
            }
        }
        throw new IOException("the stream ended");
    }
}
