package balans.identity;

import balans.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TotpStore {

    record Shared(byte[] secret, boolean confirmed) {}

    private final JdbcClient db;

    TotpStore(JdbcClient db) {
        this.db = db;
    }

    /// In place of one that was never confirmed; one that is in use stays.
    void begin(PersonId person, byte[] secret) {
        db.sql("DELETE FROM identity_totp WHERE person = :person AND confirmed_at IS NULL").param("person", person.value()).update();
        db.sql("INSERT INTO identity_totp (person, secret, last_step) VALUES (:person, :secret, 0) ON CONFLICT (person) DO NOTHING")
                .param("person", person.value()).param("secret", secret).update();
    }

    Optional<Shared> find(PersonId person) {
        return db.sql("SELECT secret, confirmed_at FROM identity_totp WHERE person = :person").param("person", person.value())
                .query((row, index) -> new Shared(row.getBytes("secret"), row.getObject("confirmed_at") != null)).optional();
    }

    /// False when a code of this step, or of a later one, was used before.
    boolean use(PersonId person, long step, Instant now) {
        return db.sql("""
                UPDATE identity_totp SET last_step = :step, confirmed_at = COALESCE(confirmed_at, :now)
                WHERE person = :person AND last_step < :step
                """)
                .param("step", step).param("now", now.toEpochMilli()).param("person", person.value()).update() == 1;
    }

    void remove(PersonId person) {
        db.sql("DELETE FROM identity_totp WHERE person = :person").param("person", person.value()).update();
    }
}
