package balans.monitor.sticker;

import balans.monitor.SessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StickerStore {

    static final String LIVE = "LIVE";

    private final JdbcClient db;

    StickerStore(JdbcClient db) {
        this.db = db;
    }

    void addSlots(SessionId session, int stickers) {
        for (int slot = 1; slot <= stickers; slot++) {
            db.sql("INSERT INTO monitor_slot (session, slot) VALUES (:session, :slot)")
                    .param("session", session.value()).param("slot", slot).update();
        }
    }

    void addCandidate(SessionId session, int position, Candidate candidate) {
        db.sql("""
                INSERT INTO monitor_candidate (session, statement, position, group_id, wording, flagged)
                VALUES (:session, :statement, :position, :group, :wording, :flagged)
                """)
                .param("session", session.value()).param("statement", candidate.statement())
                .param("position", position).param("group", candidate.group()).param("wording", candidate.wording())
                .param("flagged", candidate.flagged() ? 1 : 0)
                .update();
    }

    List<Candidate> candidates(SessionId session) {
        return db.sql("SELECT * FROM monitor_candidate WHERE session = :session ORDER BY position")
                .param("session", session.value()).query(StickerStore::toCandidate).list();
    }

    /// A slot that already holds a dot keeps it: the second tap of a double tap changes nothing.
    void put(SessionId session, String hand, int slot, String statement) {
        db.sql("""
                INSERT INTO monitor_dot (session, hand, slot, statement)
                SELECT s.session, :hand, s.slot, c.statement
                FROM monitor_slot s JOIN monitor_candidate c ON c.session = s.session
                WHERE s.session = :session AND s.slot = :slot AND c.statement = :statement
                ON CONFLICT (session, hand, slot) DO NOTHING
                """)
                .param("session", session.value()).param("hand", hand).param("slot", slot)
                .param("statement", statement)
                .update();
    }

    void take(SessionId session, String hand, int slot, String statement) {
        db.sql("""
                DELETE FROM monitor_dot
                WHERE session = :session AND hand = :hand AND slot = :slot AND statement = :statement
                """)
                .param("session", session.value()).param("hand", hand).param("slot", slot)
                .param("statement", statement)
                .update();
    }

    /// Which statement each of somebody's stickers is on.
    Map<Integer, String> dots(SessionId session, String hand) {
        var dots = new TreeMap<Integer, String>();
        db.sql("SELECT slot, statement FROM monitor_dot WHERE session = :session AND hand = :hand")
                .param("session", session.value()).param("hand", hand)
                .query(row -> {
                    dots.put(row.getInt("slot"), row.getString("statement"));
                });
        return dots;
    }

    int hands(SessionId session) {
        return db.sql("SELECT count(DISTINCT hand) FROM monitor_dot WHERE session = :session")
                .param("session", session.value()).query(Integer.class).single();
    }

    /// Dots become counts, and are gone.
    void count(SessionId session) {
        db.sql("""
                INSERT INTO monitor_sticker_result (session, statement, source, dots, hands)
                SELECT session, statement, :source, count(*), count(DISTINCT hand) FROM monitor_dot
                WHERE session = :session GROUP BY session, statement
                """)
                .param("session", session.value()).param("source", LIVE).update();
        db.sql("DELETE FROM monitor_dot WHERE session = :session").param("session", session.value()).update();
    }

    List<Result> results(SessionId session) {
        return db.sql("""
                SELECT c.*, coalesce(sum(r.dots), 0) AS dots, coalesce(sum(r.hands), 0) AS hands
                FROM monitor_candidate c
                LEFT JOIN monitor_sticker_result r ON r.session = c.session AND r.statement = c.statement
                WHERE c.session = :session
                GROUP BY c.session, c.statement
                ORDER BY dots DESC, hands DESC, c.position
                """)
                .param("session", session.value())
                .query((row, index) -> new Result(toCandidate(row, index), row.getInt("dots"), row.getInt("hands")))
                .list();
    }

    private static Candidate toCandidate(ResultSet row, int index) throws SQLException {
        return new Candidate(row.getString("statement"), row.getString("group_id"), row.getString("wording"),
                row.getInt("flagged") == 1);
    }
}
