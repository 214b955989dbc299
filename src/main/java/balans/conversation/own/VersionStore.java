package balans.conversation.own;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class VersionStore {

    private final JdbcClient db;
    private final JsonMapper json;

    VersionStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(OwnSheet sheet, Snapshot snapshot, Instant closedAt) {
        db.sql("""
                INSERT INTO conversation_own_version (sheet, number, closed_at, content)
                VALUES (:sheet, :number, :closedAt, :content)
                """)
                .param("sheet", sheet.id()).param("number", snapshot.number())
                .param("closedAt", closedAt.toEpochMilli()).param("content", json.writeValueAsString(snapshot)).update();
    }

    Optional<Snapshot> find(OwnSheet sheet, int number) {
        return db.sql("SELECT content FROM conversation_own_version WHERE sheet = :sheet AND number = :number")
                .param("sheet", sheet.id()).param("number", number).query(String.class).optional()
                .map(content -> json.readValue(content, Snapshot.class));
    }

    /// The newest first.
    List<Snapshot> of(OwnSheet sheet) {
        return db.sql("SELECT content FROM conversation_own_version WHERE sheet = :sheet ORDER BY number DESC")
                .param("sheet", sheet.id()).query(String.class).list().stream()
                .map(content -> json.readValue(content, Snapshot.class)).toList();
    }

    Optional<Instant> closedAt(OwnSheet sheet, int number) {
        return db.sql("SELECT closed_at FROM conversation_own_version WHERE sheet = :sheet AND number = :number")
                .param("sheet", sheet.id()).param("number", number).query(Long.class).optional()
                .map(Instant::ofEpochMilli);
    }
}
