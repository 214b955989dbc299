package balans.screening.followup;

import balans.kernel.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FollowUpStore {

    record FollowUp(String id, String child, int epoch, int version, byte[] sealed) {}

    private final JdbcClient db;

    FollowUpStore(JdbcClient db) {
        this.db = db;
    }

    List<FollowUp> allOf(OrganisationId centre) {
        return db.sql("""
                SELECT id, child, epoch, version, sealed FROM screening_follow_up WHERE centre = :centre ORDER BY id
                """)
                .param("centre", centre.value())
                .query(FollowUpStore::toFollowUp)
                .list();
    }

    Optional<FollowUp> find(OrganisationId centre, String id) {
        return db.sql("""
                SELECT id, child, epoch, version, sealed FROM screening_follow_up WHERE centre = :centre AND id = :id
                """)
                .param("centre", centre.value()).param("id", id)
                .query(FollowUpStore::toFollowUp)
                .optional();
    }

    /// False when the child is not on this centre's list, or the id is taken.
    boolean add(OrganisationId centre, String id, String child, int epoch, byte[] sealed, LocalDate today) {
        return db.sql("""
                INSERT INTO screening_follow_up (centre, id, child, epoch, version, sealed, changed_on)
                SELECT centre, :id, id, :epoch, 1, :sealed, :today
                FROM screening_child WHERE centre = :centre AND id = :child
                ON CONFLICT DO NOTHING
                """)
                .param("centre", centre.value()).param("id", id).param("child", child).param("epoch", epoch)
                .param("sealed", sealed).param("today", today.toString())
                .update() == 1;
    }

    /// False when the record is no longer at that version.
    boolean replace(OrganisationId centre, String id, int version, int epoch, byte[] sealed, LocalDate today) {
        return db.sql("""
                UPDATE screening_follow_up
                SET epoch = :epoch, version = version + 1, sealed = :sealed, changed_on = :today
                WHERE centre = :centre AND id = :id AND version = :version
                """)
                .param("centre", centre.value()).param("id", id).param("version", version).param("epoch", epoch)
                .param("sealed", sealed).param("today", today.toString())
                .update() == 1;
    }

    private static FollowUp toFollowUp(ResultSet row, int index) throws SQLException {
        return new FollowUp(
                row.getString("id"),
                row.getString("child"),
                row.getInt("epoch"),
                row.getInt("version"),
                row.getBytes("sealed"));
    }
}
