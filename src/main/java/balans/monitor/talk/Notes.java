package balans.monitor.talk;

import balans.kernel.RandomId;
import balans.monitor.SessionId;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Notes of a session: written by who leads it, in the team's words.
@Repository
public class Notes {

    private final JdbcClient db;
    private final Clock clock;

    Notes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void add(SessionId session, NoteKind kind, String text) {
        db.sql("""
                INSERT INTO monitor_note (id, session, kind, note, created_at)
                VALUES (:id, :session, :kind, :note, :at)
                """)
                .param("id", RandomId.next()).param("session", session.value()).param("kind", kind.name())
                .param("note", text.strip()).param("at", clock.millis())
                .update();
    }

    public void remove(SessionId session, String id) {
        db.sql("DELETE FROM monitor_note WHERE session = :session AND id = :id")
                .param("session", session.value()).param("id", id).update();
    }

    public List<Note> of(SessionId session) {
        return db.sql("SELECT id, kind, note FROM monitor_note WHERE session = :session ORDER BY created_at, id")
                .param("session", session.value())
                .query((row, index) -> new Note(row.getString("id"), NoteKind.valueOf(row.getString("kind")),
                        row.getString("note")))
                .list();
    }
}
