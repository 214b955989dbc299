package balans.agenda.edition;

import balans.agenda.edition.Edition.Seal;
import balans.agenda.edition.Edition.Step;
import balans.directory.entry.Author;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EditionStore {

    private static final String ROW = """
            SELECT e.id, e.title, e.preface, e.as_of, e.next_due, e.version, s.sha256, s.previous, s.previous_sha256
            FROM agenda_edition e LEFT JOIN agenda_edition_seal s ON s.edition = e.id
            """;

    private final JdbcClient db;

    EditionStore(JdbcClient db) {
        this.db = db;
    }

    /// False when there is one of that month, or when another edition is being prepared.
    boolean add(String id, String title, String preface, LocalDate asOf, LocalDate nextDue) {
        return db.sql("""
                INSERT INTO agenda_edition (id, title, preface, as_of, next_due, on_desk, version)
                VALUES (:id, :title, :preface, :asOf, :nextDue, 1, 1) ON CONFLICT DO NOTHING
                """)
                .param("id", id).param("title", title).param("preface", preface).param("asOf", asOf.toString())
                .param("nextDue", nextDue.toString()).update() == 1;
    }

    /// False when somebody else changed it meanwhile.
    boolean change(String id, long version, String title, String preface, LocalDate nextDue) {
        return db.sql("""
                UPDATE agenda_edition SET title = :title, preface = :preface, next_due = :nextDue, version = version + 1
                WHERE id = :id AND version = :version
                AND NOT EXISTS (SELECT 1 FROM agenda_edition_state s WHERE s.edition = :id AND s.state = 'FROZEN')
                """)
                .param("id", id).param("version", version).param("title", title).param("preface", preface)
                .param("nextDue", nextDue.toString()).update() == 1;
    }

    /// True for exactly one caller, however many try at the same moment.
    boolean reach(String id, EditionState state, Instant at, Author by, String reason) {
        var before = state.comesAfter();
        var person = by.person();
        return db.sql("""
                INSERT INTO agenda_edition_state (edition, state, comes_after, at, person, name, reason)
                SELECT :id, :state, :before, :at, :person, :name, :reason FROM agenda_edition e
                WHERE e.id = :id AND (CAST(:before AS TEXT) IS NULL OR EXISTS (
                    SELECT 1 FROM agenda_edition_state s WHERE s.edition = e.id AND s.state = :before))
                ON CONFLICT DO NOTHING
                """)
                .param("id", id).param("state", state.name()).param("before", before == null ? null : before.name())
                .param("at", at.toEpochMilli()).param("person", person == null ? null : person.value())
                .param("name", by.name()).param("reason", reason).update() == 1;
    }

    /// Free for the next edition.
    void leaveDesk(String id) {
        db.sql("UPDATE agenda_edition SET on_desk = NULL WHERE id = :id").param("id", id).update();
    }

    void seal(String id, Seal seal) {
        db.sql("""
                INSERT INTO agenda_edition_seal (edition, sha256, previous, previous_sha256)
                VALUES (:id, :sha256, :previous, :previousSha256)
                """)
                .param("id", id).param("sha256", seal.sha256())
                .param("previous", seal.previous().isEmpty() ? null : seal.previous())
                .param("previousSha256", seal.previous().isEmpty() ? null : seal.previousSha256()).update();
    }

    /// Back to a draft; the database refuses it for what was published. False when it was not frozen.
    boolean thaw(String id) {
        var thawed = db.sql("""
                DELETE FROM agenda_edition_state WHERE edition = :id AND state = 'FROZEN'
                AND NOT EXISTS (SELECT 1 FROM agenda_edition_state s WHERE s.edition = :id AND s.state = 'PUBLISHED')
                """).param("id", id).update() == 1;
        if (thawed) {
            db.sql("DELETE FROM agenda_edition_seal WHERE edition = :id").param("id", id).update();
        }
        return thawed;
    }

    /// Only a draft; false for anything else.
    boolean remove(String id) {
        return db.sql("""
                DELETE FROM agenda_edition WHERE id = :id
                AND NOT EXISTS (SELECT 1 FROM agenda_edition_state s WHERE s.edition = :id AND s.state = 'FROZEN')
                """).param("id", id).update() == 1;
    }

    Optional<Edition> find(String id) {
        return db.sql(ROW + "WHERE e.id = :id").param("id", id).query(this::edition).optional();
    }

    /// Newest first.
    List<Edition> all() {
        return db.sql(ROW + "ORDER BY e.id DESC").query(this::edition).list();
    }

    private Edition edition(ResultSet row, int index) throws SQLException {
        var sha256 = row.getString("sha256");
        var previous = row.getString("previous");
        return new Edition(row.getString("id"), row.getString("title"), row.getString("preface"),
                LocalDate.parse(row.getString("as_of")), LocalDate.parse(row.getString("next_due")),
                row.getLong("version"), steps(row.getString("id")),
                sha256 == null ? null : new Seal(sha256, previous == null ? "" : previous,
                        previous == null ? "" : row.getString("previous_sha256")));
    }

    private List<Step> steps(String id) {
        return db.sql("SELECT state, at, name, reason FROM agenda_edition_state WHERE edition = :id").param("id", id)
                .query((row, index) -> new Step(EditionState.valueOf(row.getString("state")),
                        Instant.ofEpochMilli(row.getLong("at")), row.getString("name"), row.getString("reason")))
                .list().stream().sorted(Comparator.comparing(Step::state)).toList();
    }
}
