package balans.landscape.local;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Addresses that are told to nobody, such as of a shelter. With the address go what was said about it, the point on
/// the map of its location, and the history of both: an old value gives away as much as a new one.
@Repository
public class Confidential {

    private final JdbcClient db;
    private final RowStore rows;
    private final Clock clock;

    Confidential(JdbcClient db, RowStore rows, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.clock = clock;
    }

    public boolean covers(String address) {
        return db.sql("SELECT count(*) FROM landscape_confidential WHERE address = :address")
                .param("address", address).query(Integer.class).single() > 0;
    }

    public void add(String address) {
        db.sql("INSERT INTO landscape_confidential (address, since) VALUES (:address, :now) ON CONFLICT DO NOTHING")
                .param("address", address).param("now", clock.millis()).update();
    }

    /// As if it had never been. A package that calls it confidential hides it again.
    public void remove(String address) {
        db.sql("DELETE FROM landscape_confidential WHERE address = :address").param("address", address).update();
        for (var location : locationsOf(address)) {
            show("location", location);
        }
        show("address", address);
    }

    private void show(String entity, String id) {
        db.sql("UPDATE landscape_record SET hidden = 0 WHERE batch = (SELECT batch FROM landscape_public) AND entity = :entity AND id = :id")
                .param("entity", entity).param("id", id).update();
        db.sql("""
                UPDATE landscape_record SET hidden = 0 WHERE batch = (SELECT batch FROM landscape_public) AND entity IN ('attribute', 'metadata') AND id IN (
                    SELECT id FROM landscape_pointer WHERE batch = (SELECT batch FROM landscape_public) AND entity IN ('attribute', 'metadata')
                        AND target_entity = :entity AND target = :id)
                """).param("entity", entity).param("id", id).update();
    }

    /// The confidential addresses of a location, for who may make them public again.
    public List<String> at(String location) {
        return db.sql("""
                SELECT p.id FROM landscape_pointer p JOIN landscape_confidential c ON c.address = p.id
                WHERE p.batch = (SELECT batch FROM landscape_public) AND p.target_entity = 'location' AND p.target = :location AND p.entity = 'address'
                """).param("location", location).query(String.class).list();
    }

    /// Only of its service's own index: whoever calls this sorts the services of the location again.
    public List<String> locationsOf(String address) {
        return db.sql("""
                SELECT target FROM landscape_pointer WHERE batch = (SELECT batch FROM landscape_public) AND entity = 'address' AND id = :address AND target_entity = 'location'
                """).param("address", address).query(String.class).list();
    }

    /// In what is public: an address has become confidential, or is not any more.
    public void hide() {
        hide(rows.changing());
    }

    /// Before a batch becomes public. From what is hidden to what hangs on it: that is little, whatever the batch holds.
    public void hide(long batch) {
        hide(batch, "address", "IN (SELECT address FROM landscape_confidential)", 1);
        hide(batch, "location", """
                IN (SELECT p.target FROM landscape_confidential c JOIN landscape_pointer p
                        ON p.batch = :batch AND p.entity = 'address' AND p.id = c.address AND p.target_entity = 'location')""", 2);
        for (var entity : List.of("attribute", "metadata")) {
            hide(batch, entity, """
                    IN (SELECT p.id FROM landscape_record r JOIN landscape_pointer p
                            ON p.batch = r.batch AND p.target_entity = r.entity AND p.target = r.id AND p.entity = '%s'
                        WHERE r.batch = :batch AND r.hidden <> 0
                            AND (r.hidden = 1 AND r.entity = 'address' OR r.hidden = 2 AND p.entity = 'metadata'))"""
                    .formatted(entity), 1);
        }
    }

    private void hide(long batch, String entity, String which, int how) {
        db.sql("UPDATE landscape_record SET hidden = " + how + " WHERE batch = :batch AND entity = '" + entity
                        + "' AND hidden = 0 AND id " + which)
                .param("batch", batch).update();
    }
}
