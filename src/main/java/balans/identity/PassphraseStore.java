package balans.identity;

import balans.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PassphraseStore {

    record Passphrase(PersonId person, Stretching stretching, String loginHash) {}

    private final JdbcClient db;

    PassphraseStore(JdbcClient db) {
        this.db = db;
    }

    void put(Passphrase passphrase, Instant now) {
        db.sql("""
                INSERT INTO identity_passphrase
                    (person, salt, memory_kib, iterations, parallelism, login_hash, changed_at)
                VALUES (:person, :salt, :memory, :iterations, :parallelism, :hash, :now)
                ON CONFLICT (person) DO UPDATE SET
                    salt = excluded.salt, memory_kib = excluded.memory_kib, iterations = excluded.iterations,
                    parallelism = excluded.parallelism, login_hash = excluded.login_hash,
                    changed_at = excluded.changed_at
                """)
                .param("person", passphrase.person().value()).param("salt", passphrase.stretching().salt())
                .param("memory", passphrase.stretching().memoryKib())
                .param("iterations", passphrase.stretching().iterations())
                .param("parallelism", passphrase.stretching().parallelism())
                .param("hash", passphrase.loginHash()).param("now", now.toEpochMilli())
                .update();
    }

    Optional<Passphrase> find(PersonId person) {
        return db.sql("SELECT * FROM identity_passphrase WHERE person = :person").param("person", person.value())
                .query(PassphraseStore::toPassphrase).optional();
    }

    Optional<Passphrase> findByEmail(Email email) {
        return db.sql("""
                SELECT w.* FROM identity_passphrase w JOIN identity_person p ON p.id = w.person
                WHERE p.email = :email
                """)
                .param("email", email.value()).query(PassphraseStore::toPassphrase).optional();
    }

    private static Passphrase toPassphrase(ResultSet row, int index) throws SQLException {
        var stretching = new Stretching(
                row.getBytes("salt"), row.getInt("memory_kib"), row.getInt("iterations"), row.getInt("parallelism"));
        return new Passphrase(new PersonId(row.getString("person")), stretching, row.getString("login_hash"));
    }
}
