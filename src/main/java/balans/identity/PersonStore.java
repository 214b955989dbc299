package balans.identity;

import balans.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonStore {

    record Person(PersonId id, Email email, String name) {}

    static final int NAME_MAX_CHARS = 200;

    private final JdbcClient db;

    PersonStore(JdbcClient db) {
        this.db = db;
    }

    void add(PersonId id, Email email, String name, Instant now) {
        db.sql("INSERT INTO identity_person (id, email, name, created_at) VALUES (:id, :email, :name, :now)")
                .param("id", id.value()).param("email", email.value()).param("name", name)
                .param("now", now.toEpochMilli())
                .update();
    }

    Optional<Person> find(PersonId id) {
        return db.sql("SELECT email, name FROM identity_person WHERE id = :id").param("id", id.value())
                .query((row, index) -> new Person(id, new Email(row.getString("email")), row.getString("name")))
                .optional();
    }

    Optional<Person> findByEmail(Email email) {
        return db.sql("SELECT id, name FROM identity_person WHERE email = :email").param("email", email.value())
                .query((row, index) -> new Person(new PersonId(row.getString("id")), email, row.getString("name")))
                .optional();
    }

    boolean isEmpty() {
        return db.sql("SELECT count(*) FROM identity_person").query(Long.class).single() == 0;
    }
}
