package balans.agenda.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SeenStore {

    private final JdbcClient db;

    SeenStore(JdbcClient db) {
        this.db = db;
    }

    Map<String, String> seen() {
        var seen = new HashMap<String, String>();
        db.sql("SELECT piece, content FROM agenda_feed_seen")
                .query((row, index) -> seen.put(row.getString("piece"), row.getString("content"))).list();
        return seen;
    }

    void see(String piece, String content) {
        db.sql("""
                INSERT INTO agenda_feed_seen (piece, content) VALUES (:piece, :content)
                ON CONFLICT (piece) DO UPDATE SET content = excluded.content
                """).param("piece", piece).param("content", content).update();
    }

    void forget(String piece) {
        db.sql("DELETE FROM agenda_feed_seen WHERE piece = :piece").param("piece", piece).update();
    }

    void add(SeenChange change) {
        db.sql("""
                INSERT INTO agenda_feed_change (id, at, changes, piece, kind, title, theme, pillar)
                VALUES (:id, :at, :changes, :piece, :kind, :title, :theme, :pillar)
                """)
                .param("id", change.id()).param("at", change.at().toEpochMilli()).param("changes", change.changes())
                .param("piece", change.piece()).param("kind", change.kind()).param("title", change.title())
                .param("theme", change.theme()).param("pillar", change.pillar()).update();
    }

    void removeWords(String piece) {
        forget(piece);
        db.sql("DELETE FROM agenda_feed_change WHERE piece = :piece").param("piece", piece).update();
    }

    /// Newest first; an empty filter lets everything through.
    List<SeenChange> last(FeedFilter filter, int limit) {
        return db.sql("""
                SELECT id, at, changes, piece, kind, title, theme, pillar FROM agenda_feed_change
                WHERE (:theme = '' OR theme = :theme) AND (:pillar = '' OR pillar = :pillar)
                AND (:change = '' OR ' ' || changes || ' ' LIKE '% ' || :change || ' %')
                ORDER BY at DESC, id LIMIT :limit
                """)
                .param("theme", filter.theme()).param("pillar", filter.pillar()).param("change", filter.change())
                .param("limit", limit).query(SeenStore::change).list();
    }

    private static SeenChange change(ResultSet row, int index) throws SQLException {
        return new SeenChange(row.getString("id"), Instant.ofEpochMilli(row.getLong("at")), row.getString("changes"),
                row.getString("piece"), row.getString("kind"), row.getString("title"), row.getString("theme"),
                row.getString("pillar"));
    }
}
