package balans.screening.roster;

import balans.kernel.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ChildStore {

    private final JdbcClient db;
    private final JdbcTemplate batches;

    ChildStore(JdbcTemplate batches) {
        this.batches = batches;
        this.db = JdbcClient.create(batches);
    }

    /// For each child 1 when it is new, 0 when a child with this id was there, which then stays as it is.
    int[] add(OrganisationId centre, List<SealedChild> children, LocalDate day) {
        var rows = children.stream()
                .map(c -> new Object[] {centre.value(), c.id(), c.epoch(), c.version(), c.sealed(), day.toString()})
                .toList();
        return batches.batchUpdate("""
                INSERT INTO screening_child (centre, id, epoch, version, sealed, changed_on)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (centre, id) DO NOTHING
                """, rows);
    }

    /// `id epoch version` of each child with commas between, without what is sealed. Put together by the database: one
    /// row of text costs a server that has just started a tenth of the time of ten thousand rows.
    String versions(OrganisationId centre) {
        return db.sql("""
                SELECT COALESCE(string_agg(id || ' ' || epoch || ' ' || version, ','), '')
                FROM screening_child WHERE centre = :centre
                """)
                .param("centre", centre.value()).query(String.class).single();
    }

    /// Of these ids, those that are children of the centre.
    List<SealedChild> find(OrganisationId centre, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : db.sql("""
                SELECT id, epoch, version, sealed FROM screening_child WHERE centre = :centre AND id IN (:ids) ORDER BY id
                """)
                .param("centre", centre.value()).param("ids", ids)
                .query((row, index) -> toChild(row)).list();
    }

    /// One at a time, so that ten thousand rows are never in memory together.
    void forEach(OrganisationId centre, Consumer<SealedChild> use) {
        db.sql("SELECT id, epoch, version, sealed FROM screening_child WHERE centre = :centre ORDER BY id")
                .param("centre", centre.value())
                .query(row -> {
                    use.accept(toChild(row));
                });
    }

    boolean exists(OrganisationId centre, String id) {
        return db.sql("SELECT count(*) FROM screening_child WHERE centre = :centre AND id = :id")
                .param("centre", centre.value()).param("id", id).query(Long.class).single() > 0;
    }

    /// Whether the version was still the current one; a colleague's change is never overwritten unseen.
    boolean replace(OrganisationId centre, SealedChild child, LocalDate day) {
        return db.sql("""
                UPDATE screening_child
                SET epoch = :epoch, version = version + 1, sealed = :sealed, changed_on = :day
                WHERE centre = :centre AND id = :id AND version = :version
                """)
                .param("epoch", child.epoch()).param("sealed", child.sealed()).param("day", day.toString())
                .param("centre", centre.value()).param("id", child.id()).param("version", child.version())
                .update() == 1;
    }

    /// Everything about one child goes. Which links are the child's only the browser knows, since the row is sealed.
    /// What colleagues' browsers have opened before goes whole: the child and its answers are somewhere in those
    /// shards, and what remains can be opened again. It counts first, so that nobody brings such a shard back
    /// ([Erasures]).
    boolean erase(OrganisationId centre, String id, Collection<String> invitations) {
        forget(centre, invitations);
        db.sql("DELETE FROM screening_follow_up WHERE centre = :centre AND child = :id")
                .param("centre", centre.value()).param("id", id).update();
        return db.sql("DELETE FROM screening_child WHERE centre = :centre AND id = :id")
                .param("centre", centre.value()).param("id", id).update() == 1;
    }

    /// Links, what was answered with them, and what browsers left for each other.
    void forget(OrganisationId centre, Collection<String> invitations) {
        db.sql("UPDATE screening_centre SET erasures = erasures + 1 WHERE id = :centre")
                .param("centre", centre.value()).update();
        var links = invitations.stream().map(link -> new Object[] {centre.value(), link}).toList();
        batches.batchUpdate("DELETE FROM screening_answer WHERE centre = ? AND invitation = ?", links);
        batches.batchUpdate("DELETE FROM screening_invitation WHERE centre = ? AND id = ?", links);
        db.sql("DELETE FROM screening_cache_shard WHERE centre = :centre").param("centre", centre.value()).update();
    }

    private static SealedChild toChild(ResultSet row) throws SQLException {
        return new SealedChild(
                row.getString("id"), row.getInt("epoch"), row.getInt("version"), row.getBytes("sealed"));
    }
}
