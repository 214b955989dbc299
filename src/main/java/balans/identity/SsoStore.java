package balans.identity;

import balans.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SsoStore {

    /// @param person who asked to be known from now on, or nobody
    record Visit(String nonce, String verifier, String back, @Nullable PersonId person) {}

    private static final int VISITS_MOST = 10_000;

    private final JdbcClient db;

    SsoStore(JdbcClient db) {
        this.db = db;
    }

    /// False when too many are on their way: anybody may begin, and nobody may fill the disk with it.
    boolean begin(String state, Visit visit, Instant now, Instant expiresAt) {
        db.sql("DELETE FROM identity_sso_visit WHERE expires_at < :now").param("now", now.toEpochMilli()).update();
        if (db.sql("SELECT count(*) FROM identity_sso_visit").query(Long.class).single() >= VISITS_MOST) {
            return false;
        }
        db.sql("""
                INSERT INTO identity_sso_visit (state_hash, nonce, verifier, back, person, expires_at)
                VALUES (:state, :nonce, :verifier, :back, :person, :expires)
                """)
                .param("state", Token.hashOf(state)).param("nonce", visit.nonce()).param("verifier", visit.verifier())
                .param("back", visit.back()).param("person", visit.person() == null ? null : visit.person().value())
                .param("expires", expiresAt.toEpochMilli()).update();
        return true;
    }

    /// For exactly one caller.
    Optional<Visit> end(String state, Instant now) {
        var found = db.sql("SELECT nonce, verifier, back, person FROM identity_sso_visit WHERE state_hash = :state AND expires_at >= :now")
                .param("state", Token.hashOf(state)).param("now", now.toEpochMilli())
                .query((row, index) -> new Visit(row.getString("nonce"), row.getString("verifier"), row.getString("back"),
                        Optional.ofNullable(row.getString("person")).map(PersonId::new).orElse(null)))
                .optional();
        var first = db.sql("DELETE FROM identity_sso_visit WHERE state_hash = :state").param("state", Token.hashOf(state)).update() == 1;
        return found.filter(visit -> first);
    }

    Optional<PersonId> find(String issuer, String subject) {
        return db.sql("SELECT person FROM identity_sso WHERE issuer = :issuer AND subject = :subject")
                .param("issuer", issuer).param("subject", subject).query(String.class).optional().map(PersonId::new);
    }

    /// False when somebody else is known by it.
    boolean add(String issuer, String subject, PersonId person, Instant now) {
        db.sql("""
                INSERT INTO identity_sso (issuer, subject, person, since) VALUES (:issuer, :subject, :person, :now)
                ON CONFLICT (issuer, subject) DO NOTHING
                """)
                .param("issuer", issuer).param("subject", subject).param("person", person.value())
                .param("now", now.toEpochMilli()).update();
        return find(issuer, subject).filter(person::equals).isPresent();
    }

    boolean isKnown(PersonId person) {
        return db.sql("SELECT count(*) FROM identity_sso WHERE person = :person").param("person", person.value())
                .query(Long.class).single() > 0;
    }

    void removeAllOf(PersonId person) {
        db.sql("DELETE FROM identity_sso WHERE person = :person").param("person", person.value()).update();
    }
}
