package balans.landscape.local;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes an object here, by its organisation or by an editor. What is written here goes before what a package says,
/// and the history that HSDS calls metadata says what it was.
@Component
public class WriteHere {

    private static final int WORDS_MAX_CHARS = 5_000;

    private final RowStore rows;
    private final JdbcClient db;
    private final IndexServices index;
    private final Clock clock;

    WriteHere(RowStore rows, JdbcClient db, IndexServices index, Clock clock) {
        this.rows = rows;
        this.db = db;
        this.index = index;
        this.clock = clock;
    }

    @Transactional
    public void write(String entity, String id, Map<String, String> changes, String by) {
        var row = rows.find(entity, id).orElseThrow(() -> new IllegalArgumentException("no such object"));
        var changed = new LinkedHashMap<>(row.fields());
        changes.forEach((field, words) -> {
            var said = words.strip().substring(0, Math.min(words.strip().length(), WORDS_MAX_CHARS));
            if (!row.text(field).equals(said)) {
                changed.put(field, said);
                keep(entity, id, field, said);
                rows.add(RowStore.PUBLIC, List.of(history(row, field, said, by)));
            }
        });
        if (entity.equals("service") && !changed.equals(row.fields())) {
            changed.put("last_modified", Instant.ofEpochMilli(clock.millis()).toString());
        }
        replace(row, changed);
    }

    /// That it was looked at today, which is no change of what it says.
    @Transactional
    public void assured(String entity, String id) {
        rows.find(entity, id).filter(row -> entity.equals("service")).ifPresent(row -> {
            var changed = new LinkedHashMap<>(row.fields());
            changed.put("assured_date", LocalDate.now(clock).toString());
            replace(row, changed);
        });
    }

    private void replace(Row row, Map<String, String> changed) {
        rows.replaceWords(RowStore.PUBLIC, new Row(row.entity(), row.id(), row.source(), row.line(), changed, List.of()));
        if (row.entity().equals("service")) {
            index.again(List.of(row.id()));
        }
    }

    private void keep(String entity, String id, String field, String words) {
        db.sql("""
                INSERT INTO landscape_own (entity, id, field, words, at) VALUES (:entity, :id, :field, :words, :now)
                ON CONFLICT (entity, id, field) DO UPDATE SET words = excluded.words, at = excluded.at
                """)
                .param("entity", entity).param("id", id).param("field", field).param("words", words).param("now", clock.millis()).update();
    }

    private Row history(Row row, String field, String words, String by) {
        return new Row("metadata", UUID.randomUUID().toString(), RowStore.HERE, 0, Map.of("resource_id", row.id(),
                "resource_type", row.entity(), "last_action_date", LocalDate.now(clock).toString(), "last_action_type", "update",
                "field_name", field, "previous_value", said(row.text(field)), "replacement_value", said(words), "updated_by", by),
                List.of(new Row.Pointer("resource_id", row.entity(), row.id())));
    }

    /// HSDS knows no empty value in a history.
    private static String said(String words) {
        return words.isEmpty() ? "–" : words;
    }
}
