package balans.directory.entry;

import balans.directory.EntryId;
import balans.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ChangeStore {

    /// A version that was public; without fields, the removal of the entry.
    public record Change(int version, @Nullable Fields fields, Instant at, Author by, String reason) {}

    private final JdbcClient db;

    ChangeStore(JdbcClient db) {
        this.db = db;
    }

    void add(EntryId id, Change change) {
        var person = change.by().person();
        var fields = change.fields();
        db.sql("""
                INSERT INTO directory_change (kind, entry, version, fields, at, person, name, reason)
                VALUES (:kind, :entry, :version, :fields, :at, :person, :name, :reason)
                """)
                .param("kind", id.kind().name()).param("entry", id.id()).param("version", change.version())
                .param("fields", fields == null ? null : fields.json()).param("at", change.at().toEpochMilli())
                .param("person", person == null ? null : person.value()).param("name", change.by().name())
                .param("reason", change.reason())
                .update();
    }

    /// Newest first.
    public List<Change> of(EntryId id) {
        return db.sql("""
                SELECT version, fields, at, person, name, reason FROM directory_change
                WHERE kind = :kind AND entry = :entry ORDER BY version DESC
                """)
                .param("kind", id.kind().name()).param("entry", id.id())
                .query((row, index) -> new Change(
                        row.getInt("version"),
                        row.getString("fields") == null ? null : Fields.ofJson(row.getString("fields")),
                        Instant.ofEpochMilli(row.getLong("at")),
                        new Author(
                                row.getString("person") == null ? null : new PersonId(row.getString("person")),
                                row.getString("name")),
                        row.getString("reason")))
                .list();
    }

    public Optional<Fields> fields(EntryId id, int version) {
        return of(id).stream().filter(change -> change.version() == version).map(Change::fields)
                .filter(fields -> fields != null).findFirst();
    }

    /// Grows with every change of any register, so that what was read once can be kept until then.
    public long latest() {
        return db.sql("SELECT COALESCE(max(number), 0) FROM directory_change").query(Long.class).single();
    }

    /// An id that was once removed starts after its last version, so that its history stays one.
    int lastVersion(EntryId id) {
        return db.sql("SELECT COALESCE(max(version), 0) FROM directory_change WHERE kind = :kind AND entry = :entry")
                .param("kind", id.kind().name()).param("entry", id.id()).query(Integer.class).single();
    }
}
