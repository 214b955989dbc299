package balans.monitor.session;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody with the whole database in hand tries to find out who gave which score. R003-10.
@ExtendWith(OutputCaptureExtension.class)
class CuriousAdministratorTest {

    private static final String A = "stelling-07";

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whileItGoesOnNoRowTiesAScoreToAMember(Databases database, CapturedOutput log) {
        var balans = RunningBalans.start(database.freshUrl());
        try {
            var room = scored(balans);
            var db = balans.part(JdbcClient.class);
            var members = db.sql("SELECT hash FROM monitor_member").query(String.class).list();
            var hands = db.sql("SELECT hand FROM monitor_ballot").query(String.class).list();
            assertThat(members).hasSize(8);
            assertThat(hands).hasSize(7).doesNotContainAnyElementsOf(members).doesNotHaveDuplicates();
            // The one who leads is known by its hash; nothing else in the database is made of that.
            assertThat(cells(db, "monitor_ballot")).doesNotContainAnyElementsOf(members);
            assertThat(cells(db, "monitor_dot")).doesNotContainAnyElementsOf(members);
            assertThat(columns(db, "monitor_ballot")).containsExactlyInAnyOrder(
                    "round", "hand", "score", "remark", "open_if_few");
            assertThat(log.getAll()).doesNotContain(members).doesNotContain(hands).doesNotContain("geheime opmerking");
            assertThat(room.leader.get(room.path("/leiden/stand")).body()).doesNotContain("geheime opmerking");
        } finally {
            balans.stop();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void afterwardsOnlyCountsAndUnorderedRemarksAreLeft(Databases database, CapturedOutput log) {
        var balans = RunningBalans.start(database.freshUrl());
        try {
            var room = scored(balans);
            var db = balans.part(JdbcClient.class);
            var secrets = new ArrayList<>(db.sql("SELECT hand FROM monitor_ballot").query(String.class).list());
            secrets.addAll(db.sql("SELECT hash FROM monitor_member").query(String.class).list());
            room.reveal(Phase.THERMOMETER);
            room.next(Phase.TALK);
            room.next(Phase.ACTIONS);
            room.next(Phase.CLOSING);
            for (var table : List.of("monitor_ballot", "monitor_dot", "monitor_member")) {
                assertThat(cells(db, table)).as(table).isEmpty();
            }
            assertThat(everything(db)).doesNotContainAnyElementsOf(secrets);
            assertThat(db.sql("SELECT score, ballots FROM monitor_tally ORDER BY score").query().listOfRows()
                    .stream().map(row -> row.values().stream().map(String::valueOf).collect(Collectors.joining(":"))))
                    .containsExactly("1:2", "2:2", "3:1", "4:1", "5:1");
            // Rows of remarks carry no time, no score and an id that is random.
            assertThat(columns(db, "monitor_remark")).containsExactlyInAnyOrder("id", "round", "remark", "hidden");
            assertThat(log.getAll()).doesNotContain("geheime opmerking").doesNotContain(secrets);
        } finally {
            balans.stop();
        }
    }

    /// Deleted is gone: `secure_delete` leaves no bytes behind in the file, and a stopped server no log beside it.
    @Test
    void inTheFileItselfNoHandIsLeft() throws IOException {
        var url = Databases.SQLITE.freshUrl();
        var balans = RunningBalans.start(url);
        var room = scored(balans);
        var hands = balans.part(JdbcClient.class).sql("SELECT hand FROM monitor_ballot").query(String.class).list();
        room.reveal(Phase.THERMOMETER);
        balans.stop();
        var file = Path.of(url.substring("jdbc:sqlite:".length(), url.indexOf('?')));
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("geheime opmerking");
        assertThat(hands).hasSize(7).noneMatch(bytes::contains);
        assertThat(Path.of(file + "-wal")).satisfiesAnyOf(
                wal -> assertThat(wal).doesNotExist(), wal -> assertThat(wal).isEmptyFile());
    }

    /// The log beside the file keeps what was written in the order in which it came; so does a copy of both.
    @Test
    void inTheFolderOfARunningServerNoHandIsLeftWhenTheSessionIsOver() throws Exception {
        var url = Databases.SQLITE.freshUrl();
        var file = Path.of(url.substring("jdbc:sqlite:".length(), url.indexOf('?')));
        var balans = RunningBalans.start(url);
        try {
            var room = scored(balans);
            var db = balans.part(JdbcClient.class);
            var secrets = new ArrayList<>(db.sql("SELECT hand FROM monitor_ballot").query(String.class).list());
            secrets.addAll(db.sql("SELECT hash FROM monitor_member").query(String.class).list());
            assertThat(secrets).hasSize(7 + 8).anyMatch(inFolder(file)::contains);
            room.reveal(Phase.THERMOMETER);
            room.next(Phase.TALK);
            room.next(Phase.ACTIONS);
            room.next(Phase.CLOSING);
            var deadline = System.nanoTime() + 10_000_000_000L;
            while (secrets.stream().anyMatch(inFolder(file)::contains) && System.nanoTime() < deadline) {
                TestRoom.pause(200);
            }
            assertThat(secrets).noneMatch(inFolder(file)::contains);
            var copy = Files.createTempDirectory("backup").resolve("copy.db");
            db.sql("VACUUM INTO '" + copy + "'").update();
            assertThat(secrets).noneMatch(Files.readString(copy, StandardCharsets.ISO_8859_1)::contains);
        } finally {
            balans.stop();
        }
    }

    /// Nobody, whatever page he opens, gets a score before the reveal, or what a hand is derived from at any time.
    @Test
    void noResponseHoldsAScoreBeforeTheRevealOrAHandEver() {
        var balans = RunningBalans.start(Databases.SQLITE.freshUrl());
        try {
            var room = scored(balans);
            var db = balans.part(JdbcClient.class);
            var secrets = new ArrayList<>(db.sql("SELECT hand FROM monitor_ballot").query(String.class).list());
            secrets.addAll(db.sql("SELECT hash FROM monitor_member").query(String.class).list());
            var latecomer = room.join();
            assertThat(everyPage(room, latecomer)).contains("7 van").doesNotContain(" keer 1", "geheime opmerking")
                    .doesNotContain(secrets);
            room.reveal(Phase.THERMOMETER);
            assertThat(everyPage(room, latecomer)).contains("2 keer 1").doesNotContain(secrets);
        } finally {
            balans.stop();
        }
    }

    private static String everyPage(TestRoom room, Visitor latecomer) {
        return room.leader.get(room.path("/leiden")).body() + room.leader.get(room.path("/leiden/stand")).body()
                + latecomer.get(room.path("")).body() + latecomer.get(room.path("/stand")).body()
                + latecomer.get(room.screen()).body()
                + room.leader.get("/monitor/team/" + room.team).body();
    }

    private static String inFolder(Path file) {
        try {
            var log = Path.of(file + "-wal");
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    + (Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Seven people scored, in an order that a curious person knows.
    private static TestRoom scored(RunningBalans balans) {
        var room = TestRoom.team(balans.url()).start("zelf", A);
        var people = room.join(7);
        room.next(Phase.LOBBY);
        var round = room.round(people.getFirst());
        for (int i = 0; i < 7; i++) {
            Visitor who = people.get(i);
            assertThat(room.score(who, round, i % 5 + 1, "geheime opmerking " + (9 - i)).statusCode()).isEqualTo(302);
        }
        return room;
    }

    private static List<String> everything(JdbcClient db) {
        return List.of("monitor_team", "monitor_session", "monitor_candidate", "monitor_slot", "monitor_round",
                        "monitor_tally", "monitor_remark", "monitor_note", "monitor_sticker_result", "monitor_flag")
                .stream().flatMap(table -> cells(db, table).stream()).toList();
    }

    private static List<String> cells(JdbcClient db, String table) {
        return db.sql("SELECT * FROM " + table).query().listOfRows().stream()
                .flatMap(row -> row.values().stream()).map(String::valueOf).toList();
    }

    private static List<String> columns(JdbcClient db, String table) {
        List<Map<String, Object>> rows = db.sql("SELECT * FROM " + table + " LIMIT 1").query().listOfRows();
        return List.copyOf(rows.getFirst().keySet());
    }
}
