package balans.conversation.own;

import balans.canvas.BoardId;
import balans.conversation.own.OwnSheet.Opening;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OwnStore {

    private static final int MOST_AT_ONCE = 500;

    private final JdbcClient db;

    OwnStore(JdbcClient db) {
        this.db = db;
    }

    void add(OwnSheet sheet, Key owner) {
        db.sql("""
                INSERT INTO conversation_own (id, name, sector, code, board, meeting, opening, lead, evening, fields,
                    version, created_at, used_on)
                VALUES (:id, :name, :sector, :code, :board, 1, 'UNKNOWN', '', '', 1, 1, :createdAt, :usedOn)
                """)
                .param("id", sheet.id()).param("name", sheet.name()).param("sector", sheet.sector())
                .param("code", sheet.code().value()).param("board", sheet.board().value())
                .param("createdAt", sheet.createdAt().toEpochMilli())
                .param("usedOn", LocalDate.ofInstant(sheet.createdAt(), ZoneOffset.UTC).toString()).update();
        db.sql("INSERT INTO conversation_own_key (hash, sheet) VALUES (:hash, :sheet)")
                .param("hash", owner.hash()).param("sheet", sheet.id()).update();
    }

    Optional<OwnSheet> find(SheetCode code) {
        return db.sql("SELECT * FROM conversation_own WHERE code = :code").param("code", code.value())
                .query(OwnStore::toSheet).optional();
    }

    Optional<OwnSheet> ofKey(Key key) {
        return db.sql("""
                SELECT s.* FROM conversation_own s JOIN conversation_own_key k ON k.sheet = s.id WHERE k.hash = :hash
                """)
                .param("hash", key.hash()).query(OwnStore::toSheet).optional();
    }

    Map<String, Long> versions(List<String> ids) {
        var versions = new HashMap<String, Long>();
        if (!ids.isEmpty()) {
            db.sql("SELECT id, version FROM conversation_own WHERE id IN (:ids)")
                    .param("ids", ids.subList(0, Math.min(ids.size(), MOST_AT_ONCE)))
                    .query(row -> {
                        versions.put(row.getString("id"), row.getLong("version"));
                    });
        }
        return versions;
    }

    /// Whoever counts up holds the sheet until the commit. Empty when the sheet is gone.
    Optional<Long> countUp(OwnSheet sheet) {
        return db.sql("UPDATE conversation_own SET version = version + 1 WHERE id = :id RETURNING version AS counted")
                .param("id", sheet.id()).query(Long.class).optional();
    }

    void open(OwnSheet sheet, Opening opening) {
        db.sql("UPDATE conversation_own SET opening = :opening WHERE id = :id")
                .param("opening", opening.name()).param("id", sheet.id()).update();
    }

    /// False when somebody else was first: `fields` says from which version it was written.
    boolean fill(OwnSheet sheet, Fields fields) {
        return db.sql("""
                UPDATE conversation_own SET lead = :lead, evening = :evening, evening_on = :eveningOn,
                    fields = fields + 1
                WHERE id = :id AND fields = :fields
                """)
                .param("lead", fields.lead()).param("evening", fields.evening())
                .param("eveningOn", fields.eveningOn() == null ? null : fields.eveningOn().toString())
                .param("id", sheet.id()).param("fields", fields.version()).update() == 1;
    }

    /// False when this meeting was closed already.
    boolean nextMeeting(OwnSheet sheet) {
        return db.sql("UPDATE conversation_own SET meeting = meeting + 1 WHERE id = :id AND meeting = :meeting")
                .param("id", sheet.id()).param("meeting", sheet.meeting()).update() == 1;
    }

    void giveCode(OwnSheet sheet, SheetCode code) {
        db.sql("UPDATE conversation_own SET code = :code WHERE id = :id")
                .param("code", code.value()).param("id", sheet.id()).update();
    }

    void remove(OwnSheet sheet) {
        db.sql("DELETE FROM conversation_own WHERE id = :id").param("id", sheet.id()).update();
    }

    static OwnSheet toSheet(ResultSet row, int index) throws SQLException {
        var on = row.getString("evening_on");
        var fields = new Fields(row.getString("lead"), row.getString("evening"),
                on == null ? null : LocalDate.parse(on), row.getLong("fields"));
        return new OwnSheet(row.getString("id"), row.getString("name"), row.getString("sector"),
                new SheetCode(row.getString("code")), new BoardId(row.getString("board")), row.getInt("meeting"),
                Opening.valueOf(row.getString("opening")), fields, row.getLong("version"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
