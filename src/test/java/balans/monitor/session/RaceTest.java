package balans.monitor.session;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Twenty taps at the same moment: no vote lost, none doubled, none over the limit. `MonitorBench` does a thousand.
@ParameterizedClass
@EnumSource(Databases.class)
class RaceTest {

    private static final String A = "stelling-07";
    private static final String B = "stelling-13";
    private static final int ROUNDS = 5;

    private final String site;

    RaceTest(Databases database) {
        site = RunningBalans.on(database).url();
    }

    @Test // R003-6
    void twentyTapsOfOnePersonAreThreeStickers() throws Exception {
        var room = TestRoom.team(site).startWithStickers(A, B);
        room.next(Phase.LOBBY);
        var people = room.join(ROUNDS);
        for (var who : people) {
            var taps = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 20; i++) {
                var slot = i % 5 + 1;
                taps.add(() -> room.sticker(who, slot, slot % 2 == 0 ? A : B).statusCode());
            }
            assertThat(together(taps)).allMatch(status -> status == 302 || status == 422);
            assertThat(who.get(room.path("")).body()).contains("Nog 0 stickers");
        }
        room.reveal(Phase.STICKERS);
        assertThat(room.leader.get(room.path("/leiden")).body())
                .contains("%d stickers van %d mensen".formatted(2 * ROUNDS, ROUNDS))
                .contains("%d stickers van %d mensen".formatted(ROUNDS, ROUNDS));
    }

    @Test // R003-9
    void twentyPeopleWhoScoreAtOnceAreTwentyScores() throws Exception {
        var room = TestRoom.team(site).start("zelf", A);
        room.next(Phase.LOBBY);
        var people = room.join(20);
        var round = room.round(people.getFirst());
        var taps = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 20; i++) {
            var who = people.get(i);
            var score = i % 5 + 1;
            taps.add(() -> room.score(who, round, score, "").statusCode());
            taps.add(() -> room.score(who, round, score, "").statusCode());
        }
        assertThat(together(taps)).containsOnly(302);
        room.reveal(Phase.THERMOMETER);
        assertThat(room.leader.get(room.path("/leiden")).body())
                .contains("20 scores: 4 keer 1, 4 keer 2, 4 keer 3, 4 keer 4, 4 keer 5");
    }

    @Test
    void votesDuringTheRevealAreCountedOrRefusedNeverLost() throws Exception {
        var room = TestRoom.team(site).start("zelf", A);
        room.next(Phase.LOBBY);
        var people = room.join(12);
        var round = room.round(people.getFirst());
        room.next(Phase.THERMOMETER);
        TestRoom.pause((int) Session.GRACE.toMillis() - 60);
        var taps = new ArrayList<Callable<Integer>>();
        for (var who : people) {
            taps.add(() -> room.score(who, round, 5, "").statusCode());
        }
        var counted = together(taps).stream().filter(status -> status == 302).count();
        TestRoom.pause(500);
        var page = room.leader.get(room.path("/leiden/stand")).body();
        assertThat(page).contains(counted < 5 ? "Er zijn %d antwoorden".formatted(counted) : counted + " keer 5");
    }

    @Test
    void ofManyWhoTakeOverAtOnceOneLeads() throws Exception {
        var room = TestRoom.team(site).startWithStickers(A, B);
        var people = room.join(10);
        room.leader.postForm(room.path("/leiden/overdracht"), java.util.Map.of("aan", "ja"));
        var taps = people.stream().<Callable<Integer>>map(
                who -> () -> who.postForm(room.path("/overname"), java.util.Map.of()).statusCode()).toList();
        assertThat(together(taps)).containsOnlyOnce(302).filteredOn(s -> s == 409).hasSize(9);
    }

    private static List<Integer> together(List<Callable<Integer>> taps)
            throws InterruptedException, ExecutionException {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Integer>>();
            for (var tap : taps) {
                answers.add(threads.submit(() -> {
                    go.await();
                    return tap.call();
                }));
            }
            go.countDown();
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

}
