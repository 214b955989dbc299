package balans.identity;

import balans.kernel.OrganisationId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ManifestStore {

    record Manifest(int version, int epoch, byte[] body) {}

    private final JdbcClient db;

    ManifestStore(JdbcClient db) {
        this.db = db;
    }

    void add(OrganisationId organisation, Manifest manifest, Instant now) {
        db.sql("""
                INSERT INTO identity_manifest (organisation, version, epoch, body, created_at)
                VALUES (:organisation, :version, :epoch, :body, :now)
                """)
                .param("organisation", organisation.value()).param("version", manifest.version())
                .param("epoch", manifest.epoch()).param("body", manifest.body()).param("now", now.toEpochMilli())
                .update();
    }

    Optional<Manifest> latest(OrganisationId organisation) {
        return db.sql("""
                SELECT version, epoch, body FROM identity_manifest WHERE organisation = :organisation
                ORDER BY version DESC LIMIT 1
                """)
                .param("organisation", organisation.value())
                .query((row, index) ->
                        new Manifest(row.getInt("version"), row.getInt("epoch"), row.getBytes("body")))
                .optional();
    }
}
