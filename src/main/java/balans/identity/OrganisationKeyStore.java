package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationKeyStore implements OrganisationKeys {

    private final JdbcClient db;

    OrganisationKeyStore(JdbcClient db) {
        this.db = db;
    }

    void add(OrganisationId organisation, int epoch, String kid, byte[] publicKey, PersonId by, Instant now) {
        db.sql("""
                INSERT INTO identity_organisation_key (organisation, epoch, kid, public_key, created_by, created_at)
                VALUES (:organisation, :epoch, :kid, :key, :by, :now)
                """)
                .param("organisation", organisation.value()).param("epoch", epoch).param("kid", kid)
                .param("key", publicKey).param("by", by.value()).param("now", now.toEpochMilli())
                .update();
    }

    /// The keys until now. They stay valid for links that are under way, and are sealed to by nobody else.
    void retire(OrganisationId organisation, Instant now) {
        db.sql("UPDATE identity_organisation_key SET retired_at = :now WHERE organisation = :organisation AND retired_at IS NULL")
                .param("organisation", organisation.value()).param("now", now.toEpochMilli()).update();
    }

    /// Since when the present key is there.
    Instant since(OrganisationId organisation) {
        return Instant.ofEpochMilli(db.sql("""
                SELECT max(created_at) FROM identity_organisation_key WHERE organisation = :organisation
                """)
                .param("organisation", organisation.value()).query(Long.class).single());
    }

    @Override
    public Optional<byte[]> publicKey(OrganisationId organisation, String kid) {
        return db.sql("SELECT public_key FROM identity_organisation_key WHERE organisation = :organisation AND kid = :kid")
                .param("organisation", organisation.value()).param("kid", kid)
                .query((row, index) -> row.getBytes("public_key"))
                .optional();
    }

    @Override
    public Optional<Current> current(OrganisationId organisation) {
        return db.sql("""
                SELECT epoch, kid, public_key FROM identity_organisation_key
                WHERE organisation = :organisation AND retired_at IS NULL ORDER BY epoch DESC LIMIT 1
                """)
                .param("organisation", organisation.value())
                .query((row, index) -> new Current(row.getInt("epoch"), row.getString("kid"), row.getBytes("public_key")))
                .optional();
    }
}
