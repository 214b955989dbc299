package balans.identity;

import balans.identity.EditorTask.Kind;
import balans.kernel.PersonId;
import balans.kernel.RandomId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EditorStore implements Editors {

    private final JdbcClient db;
    private final Clock clock;

    EditorStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String accountToken(EditorTask task) {
        var token = RandomId.next();
        var now = clock.instant();
        db.sql("""
                INSERT INTO identity_editor_link (token_hash, task, scope, created_at, expires_at)
                VALUES (:hash, :task, :scope, :now, :expires)
                """)
                .param("hash", Token.hashOf(token)).param("task", task.kind().name()).param("scope", task.scope())
                .param("now", now.toEpochMilli())
                .param("expires", now.plus(StoredOrganisations.LINK_VALID_FOR).toEpochMilli())
                .update();
        return token;
    }

    Optional<EditorTask> findOpenLink(String tokenHash, Instant now) {
        return db.sql("""
                SELECT task, scope FROM identity_editor_link
                WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                """)
                .param("hash", tokenHash).param("now", now.toEpochMilli())
                .query(EditorStore::toTask).optional();
    }

    /// True for exactly one caller, however many try at the same moment.
    boolean useLink(String tokenHash, PersonId by, Instant now) {
        return db.sql("""
                UPDATE identity_editor_link SET used_at = :now, used_by = :by
                WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                """)
                .param("hash", tokenHash).param("by", by.value()).param("now", now.toEpochMilli())
                .update() == 1;
    }

    void add(PersonId person, EditorTask task, Instant since) {
        db.sql("INSERT INTO identity_editor (person, task, scope, since) VALUES (:person, :task, :scope, :since)")
                .param("person", person.value()).param("task", task.kind().name()).param("scope", task.scope())
                .param("since", since.toEpochMilli())
                .update();
    }

    Set<EditorTask> tasksOf(PersonId person) {
        return db.sql("SELECT task, scope FROM identity_editor WHERE person = :person AND until IS NULL")
                .param("person", person.value())
                .query(EditorStore::toTask).list().stream().collect(Collectors.toSet());
    }

    @Override
    public List<Appointment> all() {
        return db.sql("""
                SELECT e.person, p.name, e.task, e.scope, e.since, e.until
                FROM identity_editor e JOIN identity_person p ON p.id = e.person
                ORDER BY p.name, e.person, e.since
                """)
                .query((row, index) -> new Appointment(
                        new PersonId(row.getString("person")), row.getString("name"), toTask(row, index),
                        Instant.ofEpochMilli(row.getLong("since")),
                        row.getObject("until") == null ? null : Instant.ofEpochMilli(row.getLong("until"))))
                .list();
    }

    @Override
    public List<Reachable> reachable(Predicate<EditorTask> task) {
        record Row(Reachable who, EditorTask task) {}
        return db.sql("""
                SELECT e.person, p.email, e.task, e.scope FROM identity_editor e JOIN identity_person p ON p.id = e.person
                WHERE e.until IS NULL ORDER BY e.person
                """)
                .query((row, index) -> new Row(
                        new Reachable(new PersonId(row.getString("person")), row.getString("email")), toTask(row, index)))
                .list().stream().filter(row -> task.test(row.task())).map(Row::who).distinct().toList();
    }

    @Override
    public void end(PersonId person, EditorTask task) {
        db.sql("""
                UPDATE identity_editor SET until = :now
                WHERE person = :person AND task = :task AND scope = :scope AND until IS NULL
                """)
                .param("now", clock.instant().toEpochMilli()).param("person", person.value())
                .param("task", task.kind().name()).param("scope", task.scope())
                .update();
    }

    @Override
    public void move(EditorTask from, EditorTask to) {
        db.sql("""
                INSERT INTO identity_editor (person, task, scope, since)
                SELECT e.person, :newTask, :newScope, :now FROM identity_editor e
                WHERE e.task = :task AND e.scope = :scope AND e.until IS NULL AND NOT EXISTS (SELECT 1 FROM identity_editor o
                    WHERE o.person = e.person AND o.task = :newTask AND o.scope = :newScope AND o.until IS NULL)
                """).params(of(from, to)).param("now", clock.instant().toEpochMilli()).update();
        db.sql("UPDATE identity_editor SET until = :now WHERE task = :task AND scope = :scope AND until IS NULL")
                .params(of(from, to)).param("now", clock.instant().toEpochMilli()).update();
        db.sql("UPDATE identity_editor_link SET task = :newTask, scope = :newScope WHERE task = :task AND scope = :scope AND used_at IS NULL")
                .params(of(from, to)).update();
    }

    private static Map<String, String> of(EditorTask from, EditorTask to) {
        return Map.of("task", from.kind().name(), "scope", from.scope(), "newTask", to.kind().name(), "newScope", to.scope());
    }

    private static EditorTask toTask(ResultSet row, int index) throws SQLException {
        return new EditorTask(Kind.valueOf(row.getString("task")), row.getString("scope"));
    }
}
