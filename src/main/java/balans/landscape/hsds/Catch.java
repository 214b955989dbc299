package balans.landscape.hsds;

import balans.landscape.hsds.PublicationStore.Publication;
import balans.landscape.local.Row;
import balans.landscape.local.RowStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Brings the next landscape up to what was changed by hand in the public one since it was begun: words, and what is
/// confidential or is not any more.
@Repository
class Catch {

    private final JdbcClient db;
    private final RowStore rows;
    private final Clock clock;

    Catch(JdbcClient db, RowStore rows, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.clock = clock;
    }

    /// The services that have to be sorted again.
    Set<String> upTo(Publication publication) {
        var services = new HashSet<String>();
        words(publication, services);
        confirmed(publication, clock.getZone());
        hidden(publication, services);
        return services;
    }

    private void words(Publication publication, Set<String> services) {
        var own = db.sql("SELECT entity, id, field, words FROM landscape_own WHERE at >= :since").param("since", publication.beganAt())
                .query((row, index) -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4))).list();
        for (var one : own) {
            var row = rows.all(publication.batch(), one.get(0), List.of(one.get(1))).get(one.get(1));
            if (row != null) {
                rows.replaceWords(publication.batch(), row.with(one.get(2), one.get(3)));
                if (row.entity().equals("service")) {
                    services.add(row.id());
                }
            }
        }
    }

    /// Whoever said meanwhile that a service still holds.
    private void confirmed(Publication publication, ZoneId zone) {
        db.sql("SELECT id, confirmed_on FROM landscape_kept WHERE entity = 'service' AND confirmed_on >= :since")
                .param("since", Instant.ofEpochMilli(publication.beganAt()).atZone(zone).toLocalDate().toString())
                .query((row, index) -> Map.entry(row.getString(1), row.getString(2))).list()
                .forEach(one -> Optional.ofNullable(rows.all(publication.batch(), "service", List.of(one.getKey())).get(one.getKey()))
                        .ifPresent(row -> rows.replaceWords(publication.batch(), row.with("assured_date", one.getValue()))));
    }

    private void hidden(Publication publication, Set<String> services) {
        var other = db.sql("""
                SELECT n.entity, n.id, g.hidden FROM landscape_record g
                JOIN landscape_record n ON n.batch = :batch AND n.entity = g.entity AND n.id = g.id AND n.hidden <> g.hidden
                WHERE g.batch = :old AND g.hidden <> 0
                UNION SELECT n.entity, n.id, g.hidden FROM landscape_record n
                JOIN landscape_record g ON g.batch = :old AND g.entity = n.entity AND g.id = n.id AND g.hidden <> n.hidden
                WHERE n.batch = :batch AND n.hidden <> 0
                """).param("old", publication.old()).param("batch", publication.batch())
                .query((row, index) -> new Row(row.getString(1), row.getString(2), "", row.getInt(3), Map.of(), List.of())).list();
        for (var row : other) {
            db.sql("UPDATE landscape_record SET hidden = :hidden WHERE batch = :batch AND entity = :entity AND id = :id")
                    .param("hidden", row.line()).param("batch", publication.batch()).param("entity", row.entity()).param("id", row.id()).update();
            db.sql("""
                    UPDATE landscape_record SET hidden = :hidden WHERE batch = :batch AND entity IN ('attribute', 'metadata') AND id IN (
                        SELECT id FROM landscape_pointer WHERE batch = :batch AND target_entity = :entity AND target = :id
                            AND (entity = 'metadata' OR entity = 'attribute' AND :entity = 'address'))
                    """).param("hidden", row.line() == 0 ? 0 : 1).param("batch", publication.batch()).param("entity", row.entity())
                    .param("id", row.id()).update();
            if (row.entity().equals("location")) {
                services.addAll(db.sql("""
                        SELECT s.target FROM landscape_pointer l JOIN landscape_pointer s ON s.batch = l.batch AND s.entity = l.entity
                            AND s.id = l.id AND s.target_entity = 'service'
                        WHERE l.batch = :batch AND l.target_entity = 'location' AND l.target = :id AND l.entity = 'service_at_location'
                        """).param("batch", publication.batch()).param("id", row.id()).query(String.class).list());
            }
        }
    }
}
