package balans.landscape.hsds;

import balans.kernel.RandomId;
import balans.landscape.hsds.Finding.Rule;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The packages that were taken in, and how far each has come.
@Repository
public class BatchStore {

    public enum State { READING, CHECKING, SORTING, PUBLISHED, REFUSED, BROKEN }

    public record Batch(long id, String source, State state, long rows, Instant startedAt) {

        public boolean isBusy() {
            return state == State.READING || state == State.CHECKING || state == State.SORTING;
        }
    }

    private static final List<String> TABLES =
            List.of("landscape_record", "landscape_pointer", "landscape_service", "landscape_place", "landscape_facet");

    private final JdbcClient db;
    private final JdbcTemplate many;
    private final Clock clock;

    BatchStore(JdbcClient db, JdbcTemplate many, Clock clock) {
        this.db = db;
        this.many = many;
        this.clock = clock;
    }

    /// False when another one is busy: two at a time would each decide on what the other changes.
    synchronized boolean begin(long id, String source) {
        var busy = db.sql("SELECT count(*) FROM landscape_batch WHERE state IN ('READING', 'CHECKING', 'SORTING')")
                .query(Integer.class).single() > 0;
        if (!busy) {
            db.sql("INSERT INTO landscape_batch (id, source, state, row_count, started_at) VALUES (:id, :source, 'READING', 0, :now)")
                    .param("id", id).param("source", source).param("now", clock.millis()).update();
        }
        return !busy;
    }

    void reached(long id, State state, long rows) {
        db.sql("UPDATE landscape_batch SET state = :state, row_count = :rows WHERE id = :id")
                .param("state", state.name()).param("rows", rows).param("id", id).update();
    }

    void end(long id, State state, List<Finding> findings) {
        var numbered = new ArrayList<Object[]>();
        for (var finding : findings) {
            numbered.add(new Object[] {id, numbered.size(), finding.refuses() ? 1 : 0, finding.file(), finding.line(),
                finding.field(), finding.rule().name(), finding.detail()});
        }
        many.batchUpdate("""
                INSERT INTO landscape_finding (batch, number, refuses, file, line, field, rule, detail)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, numbered);
        db.sql("UPDATE landscape_batch SET state = :state, ended_at = :now WHERE id = :id")
                .param("state", state.name()).param("now", clock.millis()).param("id", id).update();
    }

    /// The history that was written here of what is gone now.
    void orphans(long batch) {
        db.sql("""
                DELETE FROM landscape_record WHERE batch = :batch AND source = '' AND entity = 'metadata' AND id IN (
                    SELECT r.id FROM landscape_record r
                    JOIN landscape_pointer p ON p.batch = r.batch AND p.entity = r.entity AND p.id = r.id
                    WHERE r.batch = :batch AND r.source = '' AND r.entity = 'metadata' AND NOT EXISTS (
                        SELECT 1 FROM landscape_record t WHERE t.batch = :batch AND t.entity = p.target_entity AND t.id = p.target))
                """).param("batch", batch).update();
    }

    /// How the database finds its way follows from what is in it. SQLite looks at a part: looking at all keeps others from
    /// writing for seconds.
    void measure() {
        many.execute((Connection connection) -> {
            try (var statement = connection.createStatement()) {
                if (connection.getMetaData().getDatabaseProductName().equals("SQLite")) {
                    statement.execute("PRAGMA analysis_limit = 400");
                }
                for (var table : TABLES) {
                    statement.execute("ANALYZE " + table);
                }
            }
            return true;
        });
    }

    Optional<Batch> find(long id) {
        return db.sql("SELECT * FROM landscape_batch WHERE id = :id").param("id", id).query(BatchStore::toBatch).optional();
    }

    List<Batch> latest(int most) {
        return db.sql("SELECT * FROM landscape_batch ORDER BY id DESC LIMIT :most").param("most", most)
                .query(BatchStore::toBatch).list();
    }

    /// Left behind by a node that died; nobody waits for them any more.
    List<Batch> busySince(Instant before) {
        return db.sql("""
                SELECT * FROM landscape_batch WHERE state IN ('READING', 'CHECKING', 'SORTING') AND started_at < :before
                    AND id NOT IN (SELECT batch FROM landscape_publication)
                """).param("before", before.toEpochMilli()).query(BatchStore::toBatch).list();
    }

    List<Finding> findings(long id) {
        return db.sql("SELECT * FROM landscape_finding WHERE batch = :id ORDER BY refuses DESC, number").param("id", id)
                .query((row, index) -> new Finding(row.getInt("refuses") == 1, row.getString("file"), row.getInt("line"),
                        row.getString("field"), Rule.valueOf(row.getString("rule")), row.getString("detail"))).list();
    }

    /// The id of the source with this name, which is made at its first package.
    String source(String name, String site) {
        db.sql("INSERT INTO landscape_source (id, name, site, taken_at) VALUES (:id, :name, :site, 0) ON CONFLICT (name) DO NOTHING")
                .param("id", RandomId.next()).param("name", name).param("site", site).update();
        return db.sql("SELECT id FROM landscape_source WHERE name = :name").param("name", name).query(String.class).single();
    }

    Map<String, String> sourceNames() {
        return db.sql("SELECT id, name FROM landscape_source").query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Batch toBatch(ResultSet row, int index) throws SQLException {
        return new Batch(row.getLong("id"), row.getString("source"), State.valueOf(row.getString("state")),
                row.getLong("row_count"), Instant.ofEpochMilli(row.getLong("started_at")));
    }
}
