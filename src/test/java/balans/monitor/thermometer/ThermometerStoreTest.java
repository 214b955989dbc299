package balans.monitor.thermometer;

import static org.assertj.core.api.Assertions.assertThat;

import balans.monitor.SessionId;
import balans.support.Databases;
import balans.support.MonitorTables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
class ThermometerStoreTest {

    private final JdbcClient db;
    private final ThermometerStore store;
    private final Thermometer thermometer;
    private final SessionId session;

    ThermometerStoreTest(Databases database) {
        db = database.client();
        store = new ThermometerStore(db);
        thermometer = new Thermometer(store);
        session = new SessionId(MonitorTables.session(db, 5));
        thermometer.open(session, 0, "stelling-07", "Er is ruimte.", Urgency.NOW);
    }

    @Test
    void aRoundKeepsEveryField() {
        assertThat(round()).isEqualTo(
                new Round(round().id(), "stelling-07", "Er is ruimte.", Urgency.NOW, false, false, 0, 0));
    }

    @Test // R003-9
    void aSecondAnswerOfTheSameHandReplacesTheFirst() {
        give("a", 2, "eerst", false);
        give("a", 4, "daarna", true);
        assertThat(store.find(round().id(), "a")).contains(new Ballot(4, "daarna", true));
        assertThat(store.counts(session)).isEqualTo(Map.of(round().id(), 1));
    }

    @Test // R003-10
    void theRevealLeavesCountsAndRemarksInTheOrderOfTheAlphabet() {
        give("a", 5, "zee", false);
        give("b", 1, "", false);
        give("c", 1, "aap", false);
        give("d", 3, "mies", false);
        give("e", 5, "", false);
        thermometer.reveal(session, 9);
        var round = round();
        assertThat(round.revealed()).isTrue();
        assertThat(round.shown()).isTrue();
        assertThat(round.responses()).isEqualTo(5);
        assertThat(round.invited()).isEqualTo(9);
        assertThat(thermometer.scores(round)).isEqualTo(new Scores(List.of(2, 0, 1, 0, 2)));
        assertThat(thermometer.remarks(round)).extracting(Remark::text).containsExactly("aap", "mies", "zee");
        assertThat(store.ballots(round.id())).isEmpty();
    }

    @Test // R003-10
    void ofFourAnswersOnlyTheirNumberIsKept() {
        for (var hand : List.of("a", "b", "c", "d")) {
            give(hand, 4, "opmerking", hand.equals("a"));
        }
        thermometer.reveal(session, 4);
        assertThat(round().responses()).isEqualTo(4);
        assertThat(round().shown()).isFalse();
        assertThat(thermometer.scores(round())).isEqualTo(Scores.NONE);
        assertThat(thermometer.remarks(round())).isEmpty();
    }

    @Test // R003-10
    void fourWhoAllAgreedSeeTheirScoresWithoutRemarks() {
        for (var hand : List.of("a", "b", "c", "d")) {
            give(hand, 4, "opmerking", true);
        }
        thermometer.reveal(session, 4);
        assertThat(thermometer.scores(round())).isEqualTo(new Scores(List.of(0, 0, 0, 4, 0)));
        assertThat(thermometer.remarks(round())).isEmpty();
    }

    @Test
    void afterTheRevealNothingCanBeAddedAndNothingChanges() {
        for (var hand : List.of("a", "b", "c", "d", "e")) {
            give(hand, 2, "", false);
        }
        thermometer.reveal(session, 5);
        assertThat(thermometer.put(session, round().id(), "f", new Ballot(5, "", false))).isFalse();
        thermometer.reveal(session, 5);
        assertThat(thermometer.scores(round()).total()).isEqualTo(5);
    }

    @Test
    void remarksOfLongAgoGoAndTheirCountsStay() {
        for (var hand : List.of("a", "b", "c", "d", "e")) {
            give(hand, 2, "opmerking " + hand, false);
        }
        thermometer.reveal(session, 5);
        var startedAt = java.time.Instant.ofEpochMilli(db.sql("SELECT created_at FROM monitor_session WHERE id = :id")
                .param("id", session.value()).query(Long.class).single());
        thermometer.forgetRemarks(startedAt);
        assertThat(thermometer.remarks(round())).hasSize(5);
        thermometer.forgetRemarks(startedAt.plusMillis(1));
        assertThat(thermometer.remarks(round())).isEmpty();
        assertThat(thermometer.scores(round()).total()).isEqualTo(5);
    }

    @Test
    void aRoundOfAnotherSessionTakesNothing() {
        var other = new SessionId(MonitorTables.session(db, 3));
        assertThat(thermometer.put(other, round().id(), "a", new Ballot(3, "", false))).isFalse();
    }

    private void give(String hand, int score, String remark, boolean openIfFew) {
        assertThat(thermometer.put(session, round().id(), hand, new Ballot(score, remark, openIfFew))).isTrue();
    }

    private Round round() {
        return thermometer.rounds(session).getFirst();
    }
}
