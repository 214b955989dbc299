package balans.landscape.hsds;

import balans.landscape.local.Row;
import balans.landscape.local.RowStore;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where two say something else of the same thing: what is public stays, what a package offers stands beside it, field by
/// field, until somebody chooses. Two kinds: an object that another source brought first, and a field that was written
/// here, by the organisation itself or by an editor.
@Repository
public class Conflicts {

    public record Conflict(String entity, String id, String field, String source, String ours, String offered) {}


    private final JdbcClient db;
    private final RowStore rows;
    private final Clock clock;

    Conflicts(JdbcClient db, RowStore rows, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.clock = clock;
    }

    /// Leaves in the batch what can become public without another word.
    void settle(long batch, String source, Pieces pieces) {
        db.sql("DELETE FROM landscape_conflict WHERE source = :source").param("source", source).update();
        pieces.records(batch, () -> { }, range -> brought(batch, source, range));
        written(batch, source);
    }

    private void written(long batch, String source) {
        var own = new LinkedHashMap<String, Map<String, String>>();
        db.sql("""
                SELECT o.entity, o.id, o.field, o.words FROM landscape_own o
                JOIN landscape_record r ON r.batch = :batch AND r.entity = o.entity AND r.id = o.id
                """).param("batch", batch)
                .query(row -> {
                    own.computeIfAbsent(row.getString("entity") + " " + row.getString("id"), k -> new LinkedHashMap<>())
                            .put(row.getString("field"), row.getString("words"));
                });
        own.forEach((key, fields) -> {
            var entity = key.substring(0, key.indexOf(' '));
            var row = rows.all(batch, entity, List.of(key.substring(key.indexOf(' ') + 1))).values().iterator().next();
            var changed = row;
            for (var field : fields.entrySet()) {
                if (!row.text(field.getKey()).equals(field.getValue())) {
                    add(row, field.getKey(), source, field.getValue(), row.text(field.getKey()));
                    changed = changed.with(field.getKey(), field.getValue());
                }
            }
            rows.replaceWords(batch, changed);
        });
    }

    private void brought(long batch, String source, Map<String, Object> range) {
        var some = db.sql("""
                SELECT n.entity, n.id FROM landscape_record n
                JOIN landscape_record o ON o.batch = (SELECT batch FROM landscape_public) AND o.entity = n.entity AND o.id = n.id
                    AND o.source <> :source
                WHERE n.batch = :batch AND (n.entity, n.id) > (:entity, :id) AND (n.entity, n.id) <= (:lastEntity, :last)
                """).params(range).param("batch", batch).param("source", source)
                .query((row, index) -> new Row(row.getString("entity"), row.getString("id"), source, 0, Map.of(), List.of()))
                .list();
        for (var one : some) {
            var ours = rows.find(one.entity(), one.id());
            var offered = rows.all(batch, one.entity(), List.of(one.id())).get(one.id());
            if (ours.isPresent() && offered != null) {
                beside(ours.get(), offered, source);
            }
            rows.remove(batch, one.entity(), List.of(one.id()));
        }
    }

    private void beside(Row ours, Row offered, String source) {
        var fields = new TreeSet<>(ours.fields().keySet());
        fields.addAll(offered.fields().keySet());
        fields.stream().filter(field -> !ours.text(field).equals(offered.text(field)))
                .forEach(field -> add(ours, field, source, ours.text(field), offered.text(field)));
    }

    private void add(Row row, String field, String source, String ours, String offered) {
        db.sql("""
                INSERT INTO landscape_conflict (entity, id, field, source, ours, offered, at)
                VALUES (:entity, :id, :field, :source, :ours, :offered, :now)
                """)
                .param("entity", row.entity()).param("id", row.id()).param("field", field).param("source", source)
                .param("ours", ours).param("offered", offered).param("now", clock.millis()).update();
    }

    public List<Conflict> open(int most) {
        return db.sql("SELECT * FROM landscape_conflict ORDER BY entity, id, field LIMIT :most").param("most", most)
                .query((row, index) -> new Conflict(row.getString("entity"), row.getString("id"), row.getString("field"),
                        row.getString("source"), row.getString("ours"), row.getString("offered"))).list();
    }

    /// What was chosen is from now on what was written here.
    Optional<Conflict> close(String entity, String id, String field) {
        var found = db.sql("SELECT * FROM landscape_conflict WHERE entity = :entity AND id = :id AND field = :field ORDER BY source")
                .param("entity", entity).param("id", id).param("field", field)
                .query((row, index) -> new Conflict(entity, id, field, row.getString("source"), row.getString("ours"),
                        row.getString("offered"))).list().stream().findFirst();
        db.sql("DELETE FROM landscape_conflict WHERE entity = :entity AND id = :id AND field = :field")
                .param("entity", entity).param("id", id).param("field", field).update();
        return found;
    }
}
