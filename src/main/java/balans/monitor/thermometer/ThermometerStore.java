package balans.monitor.thermometer;

import balans.kernel.RandomId;
import balans.monitor.SessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ThermometerStore {

    static final String LIVE = "LIVE";

    private final JdbcClient db;

    ThermometerStore(JdbcClient db) {
        this.db = db;
    }

    void addRound(SessionId session, int position, Round round) {
        db.sql("""
                INSERT INTO monitor_round (id, session, statement, position, wording, urgency, revealed, shown,
                                           responses, invited)
                VALUES (:id, :session, :statement, :position, :wording, :urgency, 0, 0, 0, 0)
                """)
                .param("id", round.id()).param("session", session.value()).param("statement", round.statement())
                .param("position", position).param("wording", round.wording())
                .param("urgency", round.urgency().name())
                .update();
    }

    List<Round> rounds(SessionId session) {
        return db.sql("SELECT * FROM monitor_round WHERE session = :session ORDER BY position")
                .param("session", session.value()).query(ThermometerStore::toRound).list();
    }

    /// Whether the session still takes scores is asked by the caller, in the same transaction.
    boolean put(SessionId session, String round, String hand, Ballot ballot) {
        return db.sql("""
                INSERT INTO monitor_ballot (round, hand, score, remark, open_if_few)
                SELECT r.id, :hand, :score, :remark, :open FROM monitor_round r
                WHERE r.id = :round AND r.session = :session AND r.revealed = 0
                ON CONFLICT (round, hand) DO UPDATE SET score = excluded.score, remark = excluded.remark,
                            open_if_few = excluded.open_if_few
                """)
                .param("round", round).param("session", session.value()).param("hand", hand)
                .param("score", ballot.score()).param("remark", ballot.remark())
                .param("open", ballot.openIfFew() ? 1 : 0)
                .update() == 1;
    }

    Optional<Ballot> find(String round, String hand) {
        return db.sql("SELECT score, remark, open_if_few FROM monitor_ballot WHERE round = :round AND hand = :hand")
                .param("round", round).param("hand", hand)
                .query((row, index) -> toBallot(row)).optional();
    }

    Map<String, Integer> counts(SessionId session) {
        var counts = new HashMap<String, Integer>();
        db.sql("""
                SELECT b.round, count(*) AS ballots FROM monitor_ballot b JOIN monitor_round r ON r.id = b.round
                WHERE r.session = :session GROUP BY b.round
                """)
                .param("session", session.value())
                .query(row -> {
                    counts.put(row.getString("round"), row.getInt("ballots"));
                });
        return counts;
    }

    /// In an order that says nothing about when they came.
    List<Ballot> ballots(String round) {
        return db.sql("""
                SELECT score, remark, open_if_few FROM monitor_ballot WHERE round = :round
                ORDER BY score, remark, open_if_few
                """)
                .param("round", round).query((row, index) -> toBallot(row)).list();
    }

    void removeBallots(String round) {
        db.sql("DELETE FROM monitor_ballot WHERE round = :round").param("round", round).update();
    }

    void close(String round, boolean shown, int responses, int invited) {
        db.sql("""
                UPDATE monitor_round SET revealed = 1, shown = :shown, responses = :responses, invited = :invited
                WHERE id = :id
                """)
                .param("id", round).param("shown", shown ? 1 : 0).param("responses", responses)
                .param("invited", invited)
                .update();
    }

    void addTally(String round, int score, int ballots) {
        db.sql("""
                INSERT INTO monitor_tally (round, source, score, ballots) VALUES (:round, :source, :score, :ballots)
                """)
                .param("round", round).param("source", LIVE).param("score", score).param("ballots", ballots)
                .update();
    }

    void addRemark(String round, String remark) {
        db.sql("INSERT INTO monitor_remark (id, round, remark, hidden) VALUES (:id, :round, :remark, 0)")
                .param("id", RandomId.next()).param("round", round).param("remark", remark).update();
    }

    void hideRemark(SessionId session, String remark) {
        db.sql("""
                UPDATE monitor_remark SET hidden = 1 WHERE id = :id
                AND round IN (SELECT id FROM monitor_round WHERE session = :session)
                """)
                .param("id", remark).param("session", session.value()).update();
    }

    void removeRemarks(Instant before) {
        db.sql("""
                DELETE FROM monitor_remark WHERE round IN (
                    SELECT r.id FROM monitor_round r JOIN monitor_session s ON s.id = r.session
                    WHERE s.created_at < :before)
                """)
                .param("before", before.toEpochMilli()).update();
    }

    /// All sources together: what was counted on paper counts the same.
    Scores scores(String round) {
        var byScore = new HashMap<Integer, Integer>();
        db.sql("SELECT score, sum(ballots) AS ballots FROM monitor_tally WHERE round = :round GROUP BY score")
                .param("round", round)
                .query(row -> {
                    byScore.put(row.getInt("score"), row.getInt("ballots"));
                });
        return Scores.of(byScore);
    }

    /// By their text: no order that could follow the scores or the clock.
    List<Remark> remarks(String round) {
        return db.sql("SELECT id, remark, hidden FROM monitor_remark WHERE round = :round ORDER BY remark, id")
                .param("round", round)
                .query((row, index) -> new Remark(row.getString("id"), row.getString("remark"),
                        row.getInt("hidden") == 1))
                .list();
    }

    /// The latest earlier round of the same team on the very same words, with the same words at both ends and the
    /// same kind of people.
    Optional<Round> before(SessionId session, String wording) {
        return db.sql("""
                SELECT r.* FROM monitor_round r
                JOIN monitor_session s ON s.id = r.session
                JOIN monitor_session now ON now.id = :session
                WHERE s.team = now.team AND s.voice = now.voice AND s.ends = now.ends
                  AND s.created_at < now.created_at AND r.wording = :wording AND r.shown = 1
                ORDER BY s.created_at DESC LIMIT 1
                """)
                .param("session", session.value()).param("wording", wording)
                .query(ThermometerStore::toRound).optional();
    }

    private static Round toRound(ResultSet row, int index) throws SQLException {
        return new Round(row.getString("id"), row.getString("statement"), row.getString("wording"),
                Urgency.valueOf(row.getString("urgency")), row.getInt("revealed") == 1, row.getInt("shown") == 1,
                row.getInt("responses"), row.getInt("invited"));
    }

    private static Ballot toBallot(ResultSet row) throws SQLException {
        return new Ballot(row.getInt("score"), row.getString("remark"), row.getInt("open_if_few") == 1);
    }
}
