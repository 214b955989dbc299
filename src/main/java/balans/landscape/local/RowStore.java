package balans.landscape.local;

import balans.landscape.local.Row.Pointer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The objects of the landscape. What is confidential is left out here, in the one place where rows become objects, so
/// that no page, export, feed or search has to remember it.
@Repository
public class RowStore {

    /// What everybody reads, whichever batch that is at the moment.
    public static final long PUBLIC = 0;
    private static final String BATCH = "coalesce(nullif(:batch, 0), (SELECT batch FROM landscape_public))";
    /// The source of what was written here; no package takes its place.
    public static final String HERE = "";
    /// What it is called on a page; no package may call itself so.
    public static final String HERE_NAME = "Redactie van deze site";

    /// An object and the one it hangs on.
    public record Hanging(String target, Row row) {}

    private static final int OPEN = 0;
    private static final int SECRET_PLACE = 2;
    /// With these somebody finds the door, even without the address.
    private static final Set<String> TELLS_WHERE =
            Set.of("latitude", "longitude", "transportation", "external_identifier", "external_identifier_type");
    private static final TypeReference<LinkedHashMap<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JdbcTemplate many;
    private final JsonMapper json;

    RowStore(JdbcClient db, JdbcTemplate many, JsonMapper json) {
        this.db = db;
        this.many = many;
        this.json = json;
    }

    /// Those that are there now; what is missing of `rows` had an id that was taken.
    public List<Row> add(long into, List<Row> rows) {
        var batch = into == PUBLIC ? changing() : into;
        var counts = many.batchUpdate("""
                INSERT INTO landscape_record (batch, entity, id, source, line, fields) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """, rows.stream().map(r -> new Object[] {batch, r.entity(), r.id(), r.source(), r.line(),
                        json.writeValueAsString(r.fields())}).toList());
        var added = new ArrayList<Row>(rows.size());
        var pointers = new ArrayList<Object[]>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 1) {
                var row = rows.get(i);
                added.add(row);
                row.pointers().forEach(p -> pointers.add(
                        new Object[] {batch, row.entity(), row.id(), p.field(), p.entity(), p.id()}));
            }
        }
        many.batchUpdate("""
                INSERT INTO landscape_pointer (batch, entity, id, field, target_entity, target) VALUES (?, ?, ?, ?, ?, ?)
                """, pointers);
        return added;
    }

    /// Said before something public is changed by hand, within the transaction: a package that becomes public meanwhile waits,
    /// and takes the change along. What is public now.
    public long changing() {
        db.sql("UPDATE landscape_public SET changes = changes + 1").update();
        return db.sql("SELECT batch FROM landscape_public").query(Long.class).single();
    }

    public void replaceWords(long in, Row row) {
        var batch = in == PUBLIC ? changing() : in;
        db.sql("UPDATE landscape_record SET fields = :fields WHERE batch = :batch AND entity = :entity AND id = :id")
                .param("fields", json.writeValueAsString(row.fields())).param("batch", batch)
                .param("entity", row.entity()).param("id", row.id()).update();
    }

    public void remove(long from, String entity, Collection<String> ids) {
        var batch = from == PUBLIC ? changing() : from;
        for (var table : List.of("landscape_pointer", "landscape_record")) {
            for (var id : ids) {
                db.sql("DELETE FROM " + table + " WHERE batch = :batch AND entity = :entity AND id = :id")
                        .param("batch", batch).param("entity", entity).param("id", id).update();
            }
        }
    }

    /// That a service names another object from now on.
    public void point(String service, String field, String target) {
        changing();
        db.sql("UPDATE landscape_pointer SET target = :target WHERE batch = (SELECT batch FROM landscape_public) AND entity = 'service' AND id = :id AND field = :field")
                .param("target", target).param("id", service).param("field", field).update();
    }

    public Optional<Row> find(String entity, String id) {
        return Optional.ofNullable(all(PUBLIC, entity, List.of(id)).get(id));
    }

    public Map<String, Row> all(long batch, String entity, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return db.sql("""
                SELECT entity, id, source, line, fields, hidden FROM landscape_record
                WHERE batch = %s AND entity = :entity AND id IN (:ids) AND hidden <> 1
                """.formatted(BATCH))
                .param("batch", batch).param("entity", entity).param("ids", new HashSet<>(ids))
                .query(this::toRow).list().stream().collect(Collectors.toMap(Row::id, row -> row));
    }

    /// All that hangs on these objects, of every kind, in the order in which it came.
    public List<Hanging> hangingOn(long batch, String entity, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return db.sql("""
                SELECT p.target, r.entity, r.id, r.source, r.line, r.fields, r.hidden
                FROM landscape_pointer p JOIN landscape_record r ON r.batch = p.batch AND r.entity = p.entity AND r.id = p.id
                WHERE p.batch = %s AND p.target_entity = :entity AND p.target IN (:ids) AND r.hidden <> 1
                ORDER BY r.line, r.id
                """.formatted(BATCH))
                .param("batch", batch).param("entity", entity).param("ids", new HashSet<>(ids))
                .query((row, index) -> new Hanging(row.getString("target"), toRow(row, index))).list();
    }

    /// The next ones in the order of their ids, so that any number is read with the memory of one page.
    public List<Row> next(long batch, String entity, String after, int most) {
        return db.sql("""
                SELECT entity, id, source, line, fields, hidden FROM landscape_record
                WHERE batch = %s AND entity = :entity AND id > :after AND hidden <> 1 ORDER BY id LIMIT :most
                """.formatted(BATCH))
                .param("batch", batch).param("entity", entity).param("after", after).param("most", most)
                .query(this::toRow).list();
    }

    /// A page of what is public, in the order of the ids.
    public List<Row> page(String entity, long skipped, int most) {
        return db.sql("""
                SELECT entity, id, source, line, fields, hidden FROM landscape_record
                WHERE batch = (SELECT batch FROM landscape_public) AND entity = :entity AND hidden <> 1 ORDER BY id LIMIT :most OFFSET :skipped
                """)
                .param("entity", entity).param("most", most).param("skipped", skipped).query(this::toRow).list();
    }

    public int count(String entity) {
        return db.sql("SELECT count(*) FROM landscape_record WHERE batch = (SELECT batch FROM landscape_public) AND entity = :entity AND hidden <> 1")
                .param("entity", entity).query(Integer.class).single();
    }

    private Row toRow(ResultSet row, int index) throws SQLException {
        Map<String, String> words = json.readValue(row.getString("fields"), WORDS);
        if (row.getInt("hidden") == SECRET_PLACE) {
            words.keySet().removeAll(TELLS_WHERE);
        } else if (row.getInt("hidden") != OPEN) {
            throw new IllegalStateException("a confidential object was asked for");
        }
        return new Row(row.getString("entity"), row.getString("id"), row.getString("source"), row.getInt("line"), words,
                List.<Pointer>of());
    }
}
