package balans.identity;

import balans.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionStore {

    record Session(String tokenHash, PersonId person, String name, Instant createdAt, Instant lastSeenAt) {}

    private final JdbcClient db;

    SessionStore(JdbcClient db) {
        this.db = db;
    }

    void add(String tokenHash, PersonId person, Instant now) {
        db.sql("""
                INSERT INTO identity_session (token_hash, person, created_at, last_seen_at)
                VALUES (:hash, :person, :now, :now)
                """)
                .param("hash", tokenHash).param("person", person.value()).param("now", now.toEpochMilli())
                .update();
    }

    Optional<Session> find(String tokenHash) {
        return db.sql("""
                SELECT s.token_hash, s.person, p.name, s.created_at, s.last_seen_at
                FROM identity_session s JOIN identity_person p ON p.id = s.person
                WHERE s.token_hash = :hash
                """)
                .param("hash", tokenHash)
                .query((row, index) -> new Session(
                        row.getString("token_hash"),
                        new PersonId(row.getString("person")),
                        row.getString("name"),
                        Instant.ofEpochMilli(row.getLong("created_at")),
                        Instant.ofEpochMilli(row.getLong("last_seen_at"))))
                .optional();
    }

    void touch(String tokenHash, Instant now) {
        db.sql("UPDATE identity_session SET last_seen_at = :now WHERE token_hash = :hash")
                .param("hash", tokenHash).param("now", now.toEpochMilli())
                .update();
    }

    void remove(String tokenHash) {
        db.sql("DELETE FROM identity_session WHERE token_hash = :hash").param("hash", tokenHash).update();
    }

    void removeAllOf(PersonId person) {
        db.sql("DELETE FROM identity_session WHERE person = :person").param("person", person.value()).update();
    }

    void removeIdleSince(Instant moment) {
        db.sql("DELETE FROM identity_session WHERE last_seen_at < :moment").param("moment", moment.toEpochMilli()).update();
    }
}
