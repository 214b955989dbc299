package balans.monitor.trend;

import balans.monitor.TeamId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the trend learns what the team set out to do: the agreements of its sessions. The only place to change when
/// they live elsewhere.
@Repository
class Milestones {

    private final JdbcClient db;

    Milestones(JdbcClient db) {
        this.db = db;
    }

    /// Oldest first.
    List<Milestone> of(TeamId team) {
        return db.sql("""
                SELECT n.note, s.created_at FROM monitor_note n JOIN monitor_session s ON s.id = n.session
                WHERE s.team = :team AND n.kind = 'AGREEMENT' ORDER BY s.created_at, n.created_at, n.id
                """)
                .param("team", team.value())
                .query((row, index) -> new Milestone(
                        Instant.ofEpochMilli(row.getLong("created_at")), row.getString("note")))
                .list();
    }
}
