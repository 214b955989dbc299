package balans.landscape.hsds;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How far each package is on its way to the public, and what is public.
@Repository
class PublicationStore {

    enum Step { SETTLED, INDEXED, SHOWN }

    /// @param old what is, or was, public before it
    /// @param beganAt when its package came in; what was changed by hand since then is taken along
    record Publication(long batch, String source, Step step, long old, long beganAt) {}

    private final JdbcClient db;
    private final Clock clock;

    PublicationStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Within the transaction that settles it.
    void begin(long batch, String source) {
        db.sql("""
                INSERT INTO landscape_publication (batch, source, step, old, began_at, touched_at)
                SELECT :batch, :source, 'SETTLED', p.batch, b.started_at, :now FROM landscape_public p, landscape_batch b
                WHERE b.id = :batch
                """).param("batch", batch).param("source", source).param("now", clock.millis()).update();
    }

    Optional<Publication> find(long batch) {
        return db.sql("SELECT * FROM landscape_publication WHERE batch = :batch").param("batch", batch)
                .query((row, index) -> new Publication(row.getLong("batch"), row.getString("source"), Step.valueOf(row.getString("step")),
                        row.getLong("old"), row.getLong("began_at"))).optional();
    }

    /// Those that nobody has touched since, from now on ours: whoever asks at the same moment gets none.
    List<Long> leftSince(long before) {
        return db.sql("SELECT batch FROM landscape_publication WHERE touched_at < :before").param("before", before).query(Long.class).list()
                .stream().filter(batch -> db.sql("UPDATE landscape_publication SET touched_at = :now WHERE batch = :batch AND touched_at < :before")
                        .param("now", clock.millis()).param("batch", batch).param("before", before).update() == 1).toList();
    }

    void touch(long batch) {
        db.sql("UPDATE landscape_publication SET touched_at = :now WHERE batch = :batch").param("now", clock.millis())
                .param("batch", batch).update();
    }

    void reached(long batch, Step step) {
        db.sql("UPDATE landscape_publication SET step = :step, touched_at = :now WHERE batch = :batch").param("step", step.name())
                .param("now", clock.millis()).param("batch", batch).update();
    }

    /// The one moment at which the old landscape becomes the new.
    void show(Publication publication) {
        db.sql("UPDATE landscape_public SET batch = :batch").param("batch", publication.batch()).update();
        db.sql("UPDATE landscape_source SET taken_at = :now WHERE id = :source").param("now", clock.millis())
                .param("source", publication.source()).update();
        reached(publication.batch(), Step.SHOWN);
    }

    void end(long batch) {
        db.sql("DELETE FROM landscape_publication WHERE batch = :batch").param("batch", batch).update();
    }
}
