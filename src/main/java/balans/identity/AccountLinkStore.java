package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountLinkStore {

    /// Without an organisation: the set-up link, whose visitor names the operating organisation.
    record AccountLink(String tokenHash, Optional<OrganisationId> organisation, String organisationName, Role role) {}

    private final JdbcClient db;

    AccountLinkStore(JdbcClient db) {
        this.db = db;
    }

    void add(String tokenHash, OrganisationId organisation, Role role, Instant now, Instant expiresAt) {
        db.sql("""
                INSERT INTO identity_account_link (token_hash, organisation, role, created_at, expires_at)
                VALUES (:hash, :organisation, :role, :now, :expires)
                """)
                .param("hash", tokenHash).param("organisation", organisation.value()).param("role", role.name())
                .param("now", now.toEpochMilli()).param("expires", expiresAt.toEpochMilli())
                .update();
    }

    /// Only the newest set-up link works.
    void replaceSetUp(String tokenHash, Instant now, Instant expiresAt) {
        db.sql("DELETE FROM identity_account_link WHERE organisation IS NULL AND used_at IS NULL").update();
        db.sql("""
                INSERT INTO identity_account_link (token_hash, role, created_at, expires_at)
                VALUES (:hash, 'PROGRAMME_MANAGER', :now, :expires)
                """)
                .param("hash", tokenHash).param("now", now.toEpochMilli()).param("expires", expiresAt.toEpochMilli())
                .update();
    }

    void removeUnused(OrganisationId organisation) {
        db.sql("DELETE FROM identity_account_link WHERE organisation = :organisation AND used_at IS NULL")
                .param("organisation", organisation.value()).update();
    }

    Optional<AccountLink> findOpen(String tokenHash, Instant now) {
        return db.sql("""
                SELECT l.token_hash, l.organisation, COALESCE(o.name, '') AS name, l.role
                FROM identity_account_link l LEFT JOIN identity_organisation o ON o.id = l.organisation
                WHERE l.token_hash = :hash AND l.used_at IS NULL AND l.expires_at > :now
                """)
                .param("hash", tokenHash).param("now", now.toEpochMilli())
                .query((row, index) -> new AccountLink(
                        row.getString("token_hash"),
                        Optional.ofNullable(row.getString("organisation")).map(OrganisationId::new),
                        row.getString("name"),
                        Role.valueOf(row.getString("role"))))
                .optional();
    }

    /// True for exactly one caller, however many try at the same moment.
    boolean use(String tokenHash, PersonId by, Instant now) {
        return db.sql("""
                UPDATE identity_account_link SET used_at = :now, used_by = :by
                WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                """)
                .param("hash", tokenHash).param("by", by.value()).param("now", now.toEpochMilli())
                .update() == 1;
    }
}
