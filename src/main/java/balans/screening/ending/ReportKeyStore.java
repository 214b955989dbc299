package balans.screening.ending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportKeyStore {

    /// @param key X.509 (SubjectPublicKeyInfo), Base64
    record PublicKey(String id, String key) {}

    private final JdbcClient db;

    ReportKeyStore(JdbcClient db) {
        this.db = db;
    }

    void add(PublicKey key, Instant now) {
        db.sql("INSERT INTO screening_report_key (id, public_key, since) VALUES (:id, :key, :now) ON CONFLICT DO NOTHING")
                .param("id", key.id()).param("key", key.key()).param("now", now.toEpochMilli()).update();
    }

    List<PublicKey> all() {
        return db.sql("SELECT id, public_key FROM screening_report_key ORDER BY since, id")
                .query((row, index) -> new PublicKey(row.getString("id"), row.getString("public_key"))).list();
    }

    Optional<PublicKey> find(String id) {
        return db.sql("SELECT id, public_key FROM screening_report_key WHERE id = :id").param("id", id)
                .query((row, index) -> new PublicKey(row.getString("id"), row.getString("public_key"))).optional();
    }
}
