package balans.monitor.planning;

import balans.monitor.SessionId;
import balans.monitor.TeamId;
import balans.monitor.planning.Planned.State;
import balans.monitor.team.Rhythm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlannedStore {

    private final JdbcClient db;

    PlannedStore(JdbcClient db) {
        this.db = db;
    }

    void add(Planned planned) {
        db.sql("""
                INSERT INTO monitor_planned (id, team, starts_at, rhythm, state, sequence, address, changed_at)
                VALUES (:id, :team, :startsAt, :rhythm, :state, :sequence, :address, :changedAt)
                """)
                .param("id", planned.id()).param("team", planned.team().value())
                .param("startsAt", planned.startsAt().toEpochMilli())
                .param("rhythm", planned.rhythm() == null ? null : planned.rhythm().name())
                .param("state", planned.state().name()).param("sequence", planned.sequence())
                .param("address", planned.address().isEmpty() ? null : planned.address())
                .param("changedAt", planned.changedAt().toEpochMilli())
                .update();
    }

    /// False when it has been changed, cancelled or begun meanwhile.
    boolean update(Planned planned, @Nullable SessionId session) {
        return db.sql("""
                UPDATE monitor_planned SET starts_at = :startsAt, state = :state, sequence = :sequence,
                    address = :address, session = :session, changed_at = :changedAt
                WHERE id = :id AND state = 'PLANNED' AND sequence = :sequence - 1
                """)
                .param("id", planned.id()).param("startsAt", planned.startsAt().toEpochMilli())
                .param("state", planned.state().name()).param("sequence", planned.sequence())
                .param("address", planned.address().isEmpty() ? null : planned.address())
                .param("session", session == null ? null : session.value())
                .param("changedAt", planned.changedAt().toEpochMilli())
                .update() == 1;
    }

    void forgetAddress(String id) {
        db.sql("UPDATE monitor_planned SET address = NULL WHERE id = :id").param("id", id).update();
    }

    Optional<Planned> find(String id) {
        return db.sql("SELECT * FROM monitor_planned WHERE id = :id").param("id", id)
                .query(PlannedStore::toPlanned).optional();
    }

    /// All that did not begin before `since`, first what comes first.
    List<Planned> of(TeamId team, Instant since) {
        return db.sql("""
                SELECT * FROM monitor_planned WHERE team = :team AND starts_at >= :since ORDER BY starts_at, id
                """)
                .param("team", team.value()).param("since", since.toEpochMilli())
                .query(PlannedStore::toPlanned).list();
    }

    private static Planned toPlanned(ResultSet row, int index) throws SQLException {
        var rhythm = row.getString("rhythm");
        var address = row.getString("address");
        return new Planned(row.getString("id"), new TeamId(row.getString("team")),
                Instant.ofEpochMilli(row.getLong("starts_at")), rhythm == null ? null : Rhythm.valueOf(rhythm),
                State.valueOf(row.getString("state")), row.getInt("sequence"), address == null ? "" : address,
                Instant.ofEpochMilli(row.getLong("changed_at")));
    }
}
