package balans.monitor.session;

import balans.monitor.SessionId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who may take part: hashes of device secrets, without name or time, until the session closes.
@Repository
class MemberStore {

    private final JdbcClient db;

    MemberStore(JdbcClient db) {
        this.db = db;
    }

    void add(SessionId session, String hash, boolean takesPart) {
        db.sql("INSERT INTO monitor_member (session, hash, takes_part) VALUES (:session, :hash, :takesPart)")
                .param("session", session.value()).param("hash", hash).param("takesPart", takesPart ? 1 : 0).update();
    }

    boolean has(SessionId session, String hash) {
        return takesPart(session, hash).isPresent();
    }

    /// Nothing when it does not belong to this session.
    Optional<Boolean> takesPart(SessionId session, String hash) {
        return db.sql("SELECT takes_part FROM monitor_member WHERE session = :session AND hash = :hash")
                .param("session", session.value()).param("hash", hash)
                .query((row, index) -> row.getInt("takes_part") == 1).optional();
    }

    /// True when it did not take part before.
    boolean takePart(SessionId session, String hash) {
        return db.sql("""
                UPDATE monitor_member SET takes_part = 1 WHERE session = :session AND hash = :hash AND takes_part = 0
                """)
                .param("session", session.value()).param("hash", hash).update() == 1;
    }

    int takingPart(SessionId session) {
        return db.sql("SELECT count(*) FROM monitor_member WHERE session = :session AND takes_part = 1")
                .param("session", session.value()).query(Integer.class).single();
    }

    void removeAll(SessionId session) {
        db.sql("DELETE FROM monitor_member WHERE session = :session").param("session", session.value()).update();
    }
}
