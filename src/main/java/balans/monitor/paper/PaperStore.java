package balans.monitor.paper;

import balans.monitor.SessionId;
import balans.monitor.thermometer.Scores;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts from paper, beside those from phones: the same tables, another source. What is typed in replaces what was
/// typed in before, and never touches what came from phones.
@Repository
class PaperStore {

    private final JdbcClient db;

    PaperStore(JdbcClient db) {
        this.db = db;
    }

    /// First of a transaction: who holds this row types alone.
    void lock(SessionId session) {
        db.sql("UPDATE monitor_session SET version = version + 1 WHERE id = :id").param("id", session.value()).update();
    }

    void put(SessionId session, Paper paper) {
        db.sql("""
                INSERT INTO monitor_paper (session, people, agreed, whole) VALUES (:session, :people, :agreed, :whole)
                ON CONFLICT (session) DO UPDATE SET people = excluded.people, agreed = excluded.agreed
                """)
                .param("session", session.value()).param("people", paper.people())
                .param("agreed", paper.agreed() ? 1 : 0).param("whole", paper.whole() ? 1 : 0)
                .update();
    }

    Optional<Paper> find(SessionId session) {
        return db.sql("SELECT people, agreed, whole FROM monitor_paper WHERE session = :session")
                .param("session", session.value())
                .query((row, index) -> new Paper(
                        row.getInt("people"), row.getInt("agreed") == 1, row.getInt("whole") == 1))
                .optional();
    }

    /// How many people took part, when nobody used a phone: known from what was typed.
    void countPeople(SessionId session, int people) {
        db.sql("""
                UPDATE monitor_session SET joined = :people
                WHERE id = :id AND EXISTS (SELECT 1 FROM monitor_paper p WHERE p.session = :id AND p.whole = 1)
                """)
                .param("people", people).param("id", session.value()).update();
    }

    /// Takes away what was typed in for a round, so that only what came from phones is left.
    void clear(String round) {
        db.sql("DELETE FROM monitor_tally WHERE round = :round AND source = 'PAPER'").param("round", round).update();
        db.sql("""
                UPDATE monitor_round SET
                    responses = responses - (SELECT p.answers FROM monitor_paper_round p WHERE p.round = :round),
                    invited = invited - (SELECT p.people FROM monitor_paper_round p WHERE p.round = :round)
                WHERE id = :round AND EXISTS (SELECT 1 FROM monitor_paper_round p WHERE p.round = :round)
                """)
                .param("round", round).update();
        db.sql("DELETE FROM monitor_paper_round WHERE round = :round").param("round", round).update();
        showWhatThereIs(round);
    }

    /// @param kept the scores, or none of them when they are too few to be kept
    void add(String round, int answers, int people, Scores kept) {
        db.sql("INSERT INTO monitor_paper_round (round, answers, people) VALUES (:round, :answers, :people)")
                .param("round", round).param("answers", answers).param("people", people).update();
        db.sql("""
                UPDATE monitor_round SET responses = responses + :answers, invited = invited + :people WHERE id = :round
                """)
                .param("round", round).param("answers", answers).param("people", people).update();
        for (int score = Scores.LOWEST; score <= Scores.HIGHEST; score++) {
            if (kept.of(score) > 0) {
                db.sql("""
                        INSERT INTO monitor_tally (round, source, score, ballots)
                        VALUES (:round, 'PAPER', :score, :ballots)
                        """)
                        .param("round", round).param("score", score).param("ballots", kept.of(score)).update();
            }
        }
        showWhatThereIs(round);
    }

    private void showWhatThereIs(String round) {
        db.sql("""
                UPDATE monitor_round SET shown =
                    CASE WHEN EXISTS (SELECT 1 FROM monitor_tally t WHERE t.round = :round) THEN 1 ELSE 0 END
                WHERE id = :round
                """)
                .param("round", round).update();
    }

    void replaceStickers(SessionId session, Map<String, Integer> dots) {
        db.sql("DELETE FROM monitor_sticker_result WHERE session = :session AND source = 'PAPER'")
                .param("session", session.value()).update();
        dots.forEach((statement, count) -> db.sql("""
                INSERT INTO monitor_sticker_result (session, statement, source, dots, hands)
                VALUES (:session, :statement, 'PAPER', :dots, 0)
                """)
                .param("session", session.value()).param("statement", statement).param("dots", count).update());
    }

    Map<String, Integer> stickers(SessionId session) {
        return counts("""
                SELECT statement AS name, dots AS number FROM monitor_sticker_result
                WHERE session = :session AND source = 'PAPER'
                """, session);
    }

    Map<String, Integer> answers(SessionId session) {
        return counts("""
                SELECT p.round AS name, p.answers AS number FROM monitor_paper_round p
                JOIN monitor_round r ON r.id = p.round WHERE r.session = :session
                """, session);
    }

    Scores scores(String round) {
        var byScore = new HashMap<Integer, Integer>();
        db.sql("SELECT score, ballots FROM monitor_tally WHERE round = :round AND source = 'PAPER'")
                .param("round", round)
                .query(row -> {
                    byScore.put(row.getInt("score"), row.getInt("ballots"));
                });
        return Scores.of(byScore);
    }

    private Map<String, Integer> counts(String sql, SessionId session) {
        var counts = new HashMap<String, Integer>();
        db.sql(sql).param("session", session.value())
                .query(row -> {
                    counts.put(row.getString("name"), row.getInt("number"));
                });
        return counts;
    }
}
