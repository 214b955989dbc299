package balans.monitor.paper;

import balans.monitor.SessionId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every question says what time it is: a photo whose day has come is not there, whether or not it was swept yet.
@Repository
class PhotoStore {

    private final JdbcClient db;

    PhotoStore(JdbcClient db) {
        this.db = db;
    }

    void put(SessionId session, byte[] jpeg, Instant goneAt) {
        db.sql("""
                INSERT INTO monitor_photo (session, jpeg, gone_at) VALUES (:session, :jpeg, :goneAt)
                ON CONFLICT (session) DO UPDATE SET jpeg = excluded.jpeg, gone_at = excluded.gone_at
                """)
                .param("session", session.value()).param("jpeg", jpeg).param("goneAt", goneAt.toEpochMilli())
                .update();
    }

    Optional<byte[]> find(SessionId session, Instant now) {
        return db.sql("SELECT jpeg FROM monitor_photo WHERE session = :session AND gone_at > :now")
                .param("session", session.value()).param("now", now.toEpochMilli())
                .query((row, index) -> row.getBytes("jpeg")).optional();
    }

    Optional<Instant> goneAt(SessionId session, Instant now) {
        return db.sql("SELECT gone_at FROM monitor_photo WHERE session = :session AND gone_at > :now")
                .param("session", session.value()).param("now", now.toEpochMilli())
                .query((row, index) -> Instant.ofEpochMilli(row.getLong("gone_at"))).optional();
    }

    void remove(SessionId session) {
        db.sql("DELETE FROM monitor_photo WHERE session = :session").param("session", session.value()).update();
    }

    void removeDue(Instant now) {
        db.sql("DELETE FROM monitor_photo WHERE gone_at <= :now").param("now", now.toEpochMilli()).update();
    }
}
