package balans.monitor.session;

import static org.assertj.core.api.Assertions.assertThat;

import balans.monitor.session.Vote.Outcome.Counted;
import balans.monitor.session.Vote.Outcome.NotPossible;
import balans.monitor.sticker.Stickers;
import balans.monitor.team.RoomCode;
import balans.monitor.team.Secret;
import balans.support.Databases;
import balans.support.RunningBalans;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A thousand rounds, on both databases together, of twenty people or taps at the same instant, in an order that chance
/// makes: none lost, none doubled, none over the limit. Below the web, so that it takes seconds; `RaceTest` does a few
/// over HTTP, `bin/bench monitor` a thousand.
class ThousandRoundsTest {

    private static final int ROUNDS_AT_ONCE = 10;
    private static final int TAPS = 20;
    private static final int STICKERS = 3;
    private static final String[] STATEMENTS = {"stelling-07", "stelling-13", "stelling-01"};
    private static final long SEED = 2_503;

    private record Round(Participant who, List<Integer> slots, List<String> statements) {}

    /// On a server of its own: so many writes would keep another's registers from being filled.
    @ParameterizedTest
    @EnumSource(Databases.class) // R003-6, R003-9, R003-10
    void whateverTheOrderNothingIsLostDoubledOrOverTheLimit(Databases database) throws Exception {
        var balans = RunningBalans.start(database.freshUrl());
        try {
            // Who writes together on SQLite costs one write to the disk, on PostgreSQL one each.
            stick(balans, database == Databases.SQLITE ? 700 : 150);
            score(balans, database == Databases.SQLITE ? 100 : 50);
        } finally {
            balans.stop();
        }
    }

    /// One person each time, twenty taps at once, on more stickers than there are.
    private static void stick(RunningBalans balans, int number) throws Exception {
        var vote = balans.part(Vote.class);
        var chance = new Random(SEED);
        var room = TestRoom.team(balans.url()).startWithStickers(STATEMENTS);
        room.next(Phase.LOBBY);
        var session = session(balans, room);
        var on = new TreeMap<String, Integer>();
        for (int done = 0; done < number; done += ROUNDS_AT_ONCE) {
            var rounds = new ArrayList<Round>();
            var taps = new ArrayList<Callable<Vote.Outcome>>();
            for (int r = 0; r < ROUNDS_AT_ONCE; r++) {
                var round = new Round(member(balans, session), new ArrayList<>(), new ArrayList<>());
                for (int tap = 0; tap < TAPS; tap++) {
                    var slot = chance.nextInt(STICKERS + 2);
                    var statement = STATEMENTS[chance.nextInt(STATEMENTS.length)];
                    round.slots().add(slot);
                    round.statements().add(statement);
                    taps.add(() -> vote.place(round.who(), slot, statement));
                }
                rounds.add(round);
            }
            var outcomes = together(taps);
            for (int r = 0; r < ROUNDS_AT_ONCE; r++) {
                var dots = balans.part(Stickers.class).dots(session.id(), Vote.stickerHand(rounds.get(r).who()));
                check(rounds.get(r), outcomes.subList(r * TAPS, (r + 1) * TAPS), dots);
                dots.values().forEach(statement -> on.merge(statement, 1, Integer::sum));
            }
        }
        room.reveal(Phase.STICKERS);
        var counted = new TreeMap<String, Integer>();
        balans.part(Stickers.class).results(session.id()).stream().filter(result -> result.dots() > 0)
                .forEach(result -> counted.put(result.candidate().statement(), result.dots()));
        assertThat(counted).as("the reveal counts what was there").isEqualTo(on);
    }

    private static void check(Round round, List<Vote.Outcome> outcomes, Map<Integer, String> dots) {
        for (int tap = 0; tap < TAPS; tap++) {
            assertThat(outcomes.get(tap)).isEqualTo(isSlot(round.slots().get(tap)) ? new Counted() : new NotPossible());
        }
        var receipted = new TreeSet<>(round.slots());
        receipted.removeIf(slot -> !isSlot(slot));
        assertThat(dots.keySet()).as("what was receipted is there, and nothing more").isEqualTo(receipted);
        dots.forEach((slot, statement) -> assertThat(statement).isIn(tappedFor(round, slot)));
    }

    private static boolean isSlot(int slot) {
        return slot >= 1 && slot <= STICKERS;
    }

    /// Twenty people each time, who score at once and change their minds; what was receipted last counts.
    private static void score(RunningBalans balans, int number) throws Exception {
        var vote = balans.part(Vote.class);
        var chance = new Random(SEED);
        var room = TestRoom.team(balans.url()).start("zelf", STATEMENTS[0]);
        room.next(Phase.LOBBY);
        var session = session(balans, room);
        var people = new ArrayList<Participant>();
        for (int i = 0; i < TAPS; i++) {
            people.add(member(balans, session));
        }
        var round = room.round(room.join());
        var last = new int[TAPS];
        for (int r = 0; r < number; r++) {
            var taps = new ArrayList<Callable<Vote.Outcome>>();
            for (int i = 0; i < TAPS; i++) {
                var who = people.get(i);
                var score = chance.nextInt(5) + 1;
                last[i] = score;
                taps.add(() -> vote.score(who, round, score, "", false));
            }
            assertThat(together(taps)).containsOnly(new Counted());
        }
        room.reveal(Phase.THERMOMETER);
        var times = new TreeMap<Integer, Integer>(Map.of(1, 0, 2, 0, 3, 0, 4, 0, 5, 0));
        for (var score : last) {
            times.merge(score, 1, Integer::sum);
        }
        var words = times.entrySet().stream().map(e -> e.getValue() + " keer " + e.getKey()).toList();
        assertThat(room.leader.get(room.path("/leiden")).body()).contains("20 scores: " + String.join(", ", words));
    }

    private static Session session(RunningBalans balans, TestRoom room) {
        return balans.part(SessionStore.class).findByCode(RoomCode.of(room.code).orElseThrow()).orElseThrow();
    }

    private static Participant member(RunningBalans balans, Session session) {
        var secret = Secret.fresh();
        balans.part(MemberStore.class).add(session.id(), secret.hash(), true);
        return new Participant(session, secret, true);
    }

    private static List<String> tappedFor(Round round, int slot) {
        var statements = new ArrayList<String>();
        for (int tap = 0; tap < TAPS; tap++) {
            if (round.slots().get(tap) == slot) {
                statements.add(round.statements().get(tap));
            }
        }
        return statements;
    }

    private static List<Vote.Outcome> together(List<Callable<Vote.Outcome>> taps) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<Vote.Outcome>();
            for (var outcome : threads.invokeAll(taps)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }
}
