package balans.directory.entry;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.entry.Entry.Checked;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class EntryStore {

    /// Another entry, and the field with which it points here.
    public record Reference(EntryId from, String title, String field) {}

    private final JdbcClient db;

    EntryStore(JdbcClient db) {
        this.db = db;
    }

    void add(Entry entry, Register register) {
        db.sql("""
                INSERT INTO directory_entry
                    (kind, id, version, scheme, title, sort_key, fields, from_day, until_day, changed_at)
                VALUES (:kind, :id, :version, :scheme, :title, :order, :fields, :from, :until, :at)
                """)
                .params(columns(entry, register))
                .update();
        point(entry, register);
    }

    /// False when it is no longer at the version before this one.
    boolean replace(Entry entry, Register register) {
        var done = db.sql("""
                UPDATE directory_entry SET version = :version, scheme = :scheme, title = :title, sort_key = :order,
                    fields = :fields, from_day = :from, until_day = :until, changed_at = :at
                WHERE kind = :kind AND id = :id AND version = :version - 1
                """)
                .params(columns(entry, register))
                .update() == 1;
        if (done) {
            unpoint(entry.id());
            point(entry, register);
        }
        return done;
    }

    void remove(EntryId id) {
        unpoint(id);
        db.sql("DELETE FROM directory_entry WHERE kind = :kind AND id = :id")
                .param("kind", id.kind().name()).param("id", id.id()).update();
    }

    public void check(EntryId id, Checked checked) {
        db.sql("UPDATE directory_entry SET checked_at = :at, checked_by = :by WHERE kind = :kind AND id = :id")
                .param("at", checked.at().toEpochMilli()).param("by", checked.by())
                .param("kind", id.kind().name()).param("id", id.id()).update();
    }

    public Optional<Entry> find(EntryId id) {
        return db.sql("SELECT * FROM directory_entry WHERE kind = :kind AND id = :id")
                .param("kind", id.kind().name()).param("id", id.id())
                .query(EntryStore::toEntry).optional();
    }

    public Optional<EntryId> findByKey(Kind kind, String key) {
        return db.sql("SELECT entry FROM directory_key WHERE kind = :kind AND name = :name")
                .param("kind", kind.name()).param("name", key)
                .query((row, index) -> new EntryId(kind, row.getString("entry"))).optional();
    }

    public boolean isEmpty(Kind kind) {
        return db.sql("SELECT count(*) FROM (SELECT 1 AS one FROM directory_change WHERE kind = :kind LIMIT 1) AS any_change")
                .param("kind", kind.name()).query(Long.class).single() == 0;
    }

    /// Whether this vocabulary never held anything.
    public boolean isEmpty(Kind kind, String scheme) {
        return db.sql("""
                SELECT count(*) FROM (SELECT 1 AS one FROM directory_change
                                      WHERE kind = :kind AND entry LIKE :start LIMIT 1) AS any_change
                """)
                .param("kind", kind.name()).param("start", scheme + ".%").query(Long.class).single() == 0;
    }

    /// Of a vocabulary, or with an empty scheme: of the whole register when it has none.
    public List<Entry> all(Kind kind, String scheme) {
        return db.sql("SELECT * FROM directory_entry WHERE kind = :kind AND scheme = :scheme ORDER BY sort_key, id")
                .param("kind", kind.name()).param("scheme", scheme).query(EntryStore::toEntry).list();
    }

    public Map<EntryId, String> titles(Collection<EntryId> ids) {
        var titles = new HashMap<EntryId, String>();
        for (var kind : Kind.values()) {
            var wanted = ids.stream().filter(id -> id.kind() == kind).map(EntryId::id).distinct().toList();
            if (!wanted.isEmpty()) {
                db.sql("SELECT id, title FROM directory_entry WHERE kind = :kind AND id IN (:ids)")
                        .param("kind", kind.name()).param("ids", wanted)
                        .query(row -> {
                            titles.put(new EntryId(kind, row.getString("id")), row.getString("title"));
                        });
            }
        }
        return titles;
    }

    public List<Reference> referencesTo(EntryId target) {
        return db.sql("""
                SELECT e.kind, e.id, e.title, r.field
                FROM directory_reference r JOIN directory_entry e ON e.kind = r.kind AND e.id = r.entry
                WHERE r.target_kind = :kind AND r.target = :id ORDER BY e.kind, e.sort_key, e.id
                """)
                .param("kind", target.kind().name()).param("id", target.id())
                .query((row, index) -> new Reference(
                        new EntryId(Kind.valueOf(row.getString("kind")), row.getString("id")),
                        row.getString("title"), row.getString("field")))
                .list();
    }

    private void point(Entry entry, Register register) {
        for (var field : register.fields()) {
            for (var target : Set.copyOf(field.targets(entry.fields()))) {
                db.sql("""
                        INSERT INTO directory_reference (kind, entry, field, target_kind, target)
                        VALUES (:kind, :id, :field, :targetKind, :target)
                        """)
                        .param("kind", entry.id().kind().name()).param("id", entry.id().id())
                        .param("field", field.name())
                        .param("targetKind", target.kind().name()).param("target", target.id())
                        .update();
            }
        }
        for (var key : register.keys(entry.fields())) {
            db.sql("INSERT INTO directory_key (kind, name, entry) VALUES (:kind, :name, :id)")
                    .param("kind", entry.id().kind().name()).param("name", key).param("id", entry.id().id()).update();
        }
    }

    private void unpoint(EntryId id) {
        for (var table : List.of("directory_reference", "directory_key")) {
            db.sql("DELETE FROM " + table + " WHERE kind = :kind AND entry = :id")
                    .param("kind", id.kind().name()).param("id", id.id()).update();
        }
    }

    private static Map<String, @Nullable Object> columns(Entry entry, Register register) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("kind", entry.id().kind().name());
        columns.put("id", entry.id().id());
        columns.put("version", entry.version());
        columns.put("scheme", register.scheme(entry.fields()));
        columns.put("title", entry.title());
        columns.put("order", Folded.of(register.order(entry.fields())));
        columns.put("fields", entry.fields().json());
        columns.put("from", Age.days(entry.fields().text("from")).orElse(null));
        columns.put("until", Age.days(entry.fields().text("until")).orElse(null));
        columns.put("at", entry.changedAt().toEpochMilli());
        return columns;
    }

    static Entry toEntry(ResultSet row, int index) throws SQLException {
        var checked = row.getObject("checked_at") == null
                ? null
                : new Checked(Instant.ofEpochMilli(row.getLong("checked_at")), row.getString("checked_by"));
        return new Entry(
                new EntryId(Kind.valueOf(row.getString("kind")), row.getString("id")),
                row.getInt("version"), row.getString("title"), Fields.ofJson(row.getString("fields")),
                Instant.ofEpochMilli(row.getLong("changed_at")), checked);
    }
}
