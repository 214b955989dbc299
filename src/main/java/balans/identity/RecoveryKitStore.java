package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecoveryKitStore {

    record Kit(String id, String authHash) {}

    private final JdbcClient db;

    RecoveryKitStore(JdbcClient db) {
        this.db = db;
    }

    void add(OrganisationId organisation, Kit kit, byte[] publicKey, PersonId by, Instant now) {
        db.sql("""
                INSERT INTO identity_recovery_kit
                    (organisation, id, kid, public_key, auth_hash, created_by, created_at)
                VALUES (:organisation, :id, :kid, :key, :hash, :by, :now)
                """)
                .param("organisation", organisation.value()).param("id", kit.id()).param("kid", KeyId.of(publicKey))
                .param("key", publicKey).param("hash", kit.authHash()).param("by", by.value())
                .param("now", now.toEpochMilli())
                .update();
    }

    List<Kit> of(OrganisationId organisation) {
        return db.sql("SELECT id, auth_hash FROM identity_recovery_kit WHERE organisation = :organisation ORDER BY id")
                .param("organisation", organisation.value())
                .query((row, index) -> new Kit(row.getString("id"), row.getString("auth_hash")))
                .list();
    }
}
