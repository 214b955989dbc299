package balans.directory.content;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was odd in the start content, for the editor's desk.
@Repository
public class Oddities {

    /// `key` is the last part of its key in the message bundle.
    public record Oddity(EntryId entry, String key, String detail) {}

    private final JdbcClient db;

    Oddities(JdbcClient db) {
        this.db = db;
    }

    void add(Oddity oddity) {
        db.sql("""
                INSERT INTO directory_oddity (kind, entry, oddity, detail) VALUES (:kind, :entry, :oddity, :detail)
                ON CONFLICT DO NOTHING
                """)
                .param("kind", oddity.entry().kind().name()).param("entry", oddity.entry().id())
                .param("oddity", oddity.key()).param("detail", oddity.detail())
                .update();
    }

    public List<Oddity> all() {
        return db.sql("SELECT * FROM directory_oddity ORDER BY oddity, kind, entry, detail")
                .query((row, index) -> new Oddity(
                        new EntryId(Kind.valueOf(row.getString("kind")), row.getString("entry")),
                        row.getString("oddity"), row.getString("detail")))
                .list();
    }
}
