package balans.monitor.session;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.NodeProcess;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Two nodes on one PostgreSQL. In the middle of a wave of stickers one of them is killed; phones send again what was
/// not acknowledged, to the node that is left, as their outbox does.
class KilledNodeTest {

    private static final String A = "stelling-07";
    private static final String B = "stelling-13";
    private static final int PEOPLE = 20;

    @Test // R003-6, R003-9
    void noVoteIsLostDoubledOrOverTheLimitWhenANodeIsKilledInTheMiddle() throws Exception {
        var database = Databases.POSTGRESQL.freshUrl();
        var left = RunningBalans.start(database);
        try (var killed = new NodeProcess(database)) {
            var room = TestRoom.team(left.url()).startWithStickers(A, B);
            var people = room.join(PEOPLE);
            room.next(Phase.LOBBY);
            var go = new CountDownLatch(1);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var all = new ArrayList<Future<Integer>>();
                for (var who : people) {
                    var there = elsewhere(killed.url(), room, who);
                    all.add(threads.submit(() -> {
                        go.await();
                        return stickThreeTwice(room, there, who);
                    }));
                }
                go.countDown();
                TimeUnit.MILLISECONDS.sleep(60);
                killed.kill();
                var again = 0;
                for (var one : all) {
                    again += one.get();
                }
                assertThat(again).as("the kill came in the middle").isPositive();
            }
            room.reveal(Phase.STICKERS);
            assertThat(room.leader.get(room.path("/leiden")).body())
                    .contains("%d stickers van %d mensen".formatted(2 * PEOPLE, PEOPLE))
                    .contains("%d stickers van %d mensen".formatted(PEOPLE, PEOPLE));
        } finally {
            left.stop();
        }
    }

    /// Each sticker until it is acknowledged, and then once more, as a double tap. How many had to go to the other node.
    private static int stickThreeTwice(TestRoom room, Visitor there, Visitor here) {
        var again = 0;
        for (int slot = 1; slot <= 3; slot++) {
            var fields = Map.of("slot", "" + slot, "statement", slot == 2 ? B : A);
            for (int time = 0; time < 2; time++) {
                if (!isTaken(there, room, fields)) {
                    again++;
                    assertThat(here.postForm(room.path("/stickers"), fields).statusCode()).isEqualTo(302);
                }
            }
        }
        return again;
    }

    private static boolean isTaken(Visitor there, TestRoom room, Map<String, String> fields) {
        try {
            return there.postForm(room.path("/stickers"), fields).statusCode() == 302;
        } catch (UncheckedIOException dead) {
            return false;
        }
    }

    /// The same device, sent to another node by a proxy: cookies know no ports.
    private static Visitor elsewhere(String site, TestRoom room, Visitor who) {
        var same = new Visitor(site);
        who.cookies().stream().filter(c -> List.of("/m", "/m/" + room.code).contains(c.getPath())).forEach(same::keep);
        return same;
    }
}
