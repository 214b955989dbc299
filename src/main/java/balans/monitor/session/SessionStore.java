package balans.monitor.session;

import balans.monitor.SessionId;
import balans.monitor.TeamId;
import balans.monitor.statement.Voice;
import balans.monitor.team.RoomCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every change counts up in the statement that makes it: who changes holds the row of the session until the commit,
/// which puts the votes of one room in a row and decides once and for all what came before the reveal.
@Repository
class SessionStore {

    private static final int A_BATCH = 500;

    private final JdbcClient db;

    SessionStore(JdbcClient db) {
        this.db = db;
    }

    void add(Session s, Instant createdAt) {
        db.sql("""
                INSERT INTO monitor_session (id, team, code, screen, voice, pace, stickers, by_stickers, ends, phase,
                    ends_at, version, progress, facilitator_until, offered, steered, spot, remarks_shown, joined,
                    created_at)
                VALUES (:id, :team, :code, :screen, :voice, :pace, :stickers, :byStickers, :ends, :phase,
                    NULL, 1, 1, 0, 0, :steered, 0, 0, 0, :createdAt)
                """)
                .param("id", s.id().value()).param("team", s.team().value()).param("code", s.code().value())
                .param("screen", s.screen()).param("voice", s.voice().name()).param("pace", s.pace().name())
                .param("stickers", s.stickers()).param("byStickers", s.byStickers() ? 1 : 0)
                .param("ends", s.ends()).param("phase", s.phase().name()).param("steered", s.steered() ? 1 : 0)
                .param("createdAt", createdAt.toEpochMilli())
                .update();
    }

    Optional<Session> find(SessionId id) {
        return db.sql("SELECT * FROM monitor_session WHERE id = :id").param("id", id.value())
                .query(SessionStore::toSession).optional();
    }

    Optional<Session> findByCode(RoomCode code) {
        return db.sql("SELECT * FROM monitor_session WHERE code = :code").param("code", code.value())
                .query(SessionStore::toSession).optional();
    }

    List<Session> of(TeamId team) {
        return db.sql("SELECT * FROM monitor_session WHERE team = :team ORDER BY created_at DESC, id LIMIT 200")
                .param("team", team.value()).query(SessionStore::toSession).list();
    }

    List<Session> forgotten(Instant live, Instant open) {
        return db.sql("""
                SELECT * FROM monitor_session WHERE phase <> 'CLOSED'
                AND ((pace = 'LIVE' AND created_at < :live) OR created_at < :open)
                """)
                .param("live", live.toEpochMilli()).param("open", open.toEpochMilli())
                .query(SessionStore::toSession).list();
    }

    record Versions(String id, long version, long progress) {}

    List<Versions> versions(List<String> ids) {
        return ids.isEmpty() ? List.of() : java.util.stream.IntStream.iterate(0, i -> i < ids.size(), i -> i + A_BATCH)
                .mapToObj(i -> ids.subList(i, Math.min(i + A_BATCH, ids.size())))
                .flatMap(some -> db.sql("SELECT id, version, progress FROM monitor_session WHERE id IN (:ids)")
                        .param("ids", some)
                        .query((row, index) -> new Versions(
                                row.getString("id"), row.getLong("version"), row.getLong("progress")))
                        .list().stream())
                .toList();
    }

    /// Somebody gives something in a phase that takes it. Nothing when the phase is over.
    OptionalLong progress(SessionId id, Phase phase, Instant now) {
        return changed(db.sql("""
                UPDATE monitor_session SET progress = progress + 1
                WHERE id = :id AND phase = :phase AND (settles_at IS NULL OR settles_at > :now)
                RETURNING progress AS counted
                """)
                .param("id", id.value()).param("phase", phase.name()).param("now", now.toEpochMilli()));
    }

    long joined(SessionId id) {
        return changed(db.sql("""
                UPDATE monitor_session SET progress = progress + 1 WHERE id = :id RETURNING progress AS counted
                """)
                .param("id", id.value())).orElse(0);
    }

    /// Nothing when somebody else has moved it meanwhile.
    OptionalLong move(SessionId id, Phase from, Phase to, long endsAt) {
        return changed(db.sql("""
                UPDATE monitor_session SET version = version + 1, phase = :to, ends_at = :endsAt, settles_at = NULL
                WHERE id = :id AND phase = :from AND settles_at IS NULL RETURNING version AS counted
                """)
                .param("id", id.value()).param("from", from.name()).param("to", to.name()).param("endsAt", endsAt));
    }

    OptionalLong beginToSettle(SessionId id, Phase phase, Instant at) {
        return changed(db.sql("""
                UPDATE monitor_session SET version = version + 1, settles_at = :at
                WHERE id = :id AND phase = :phase AND settles_at IS NULL RETURNING version AS counted
                """)
                .param("id", id.value()).param("phase", phase.name()).param("at", at.toEpochMilli()));
    }

    OptionalLong settle(SessionId id, Phase from, Phase to, long endsAt, Instant now) {
        return changed(db.sql("""
                UPDATE monitor_session SET version = version + 1, phase = :to, ends_at = :endsAt, settles_at = NULL
                WHERE id = :id AND phase = :from AND settles_at <= :now RETURNING version AS counted
                """)
                .param("id", id.value()).param("from", from.name()).param("to", to.name()).param("endsAt", endsAt)
                .param("now", now.toEpochMilli()));
    }

    OptionalLong extend(SessionId id, long endsAt) {
        return set(id, "ends_at", endsAt);
    }

    OptionalLong spot(SessionId id, int spot) {
        return set(id, "spot", spot);
    }

    OptionalLong showRemarks(SessionId id, boolean shown) {
        return set(id, "remarks_shown", shown ? 1 : 0);
    }

    OptionalLong steered(SessionId id, boolean steered) {
        return set(id, "steered", steered ? 1 : 0);
    }

    /// Something beside the session itself changed, such as a note.
    OptionalLong touch(SessionId id) {
        return changed(db.sql("""
                UPDATE monitor_session SET version = version + 1 WHERE id = :id RETURNING version AS counted
                """)
                .param("id", id.value()));
    }

    OptionalLong close(SessionId id, int joined, Instant now) {
        return changed(db.sql("""
                UPDATE monitor_session SET version = version + 1, progress = progress + 1, phase = 'CLOSED',
                    ends_at = NULL, settles_at = NULL, facilitator = NULL, lead_hash = NULL, joined = :joined,
                    closed_at = :now
                WHERE id = :id AND phase <> 'CLOSED' RETURNING version AS counted
                """)
                .param("id", id.value()).param("joined", joined).param("now", now.toEpochMilli()));
    }

    private OptionalLong set(SessionId id, String column, long value) {
        return changed(db.sql("UPDATE monitor_session SET version = version + 1, " + column + " = :value"
                        + " WHERE id = :id AND phase <> 'CLOSED' RETURNING version AS counted")
                .param("id", id.value()).param("value", value));
    }

    static OptionalLong changed(JdbcClient.StatementSpec change) {
        return change.query(Long.class).list().stream().mapToLong(Long::longValue).findFirst();
    }

    private static Session toSession(ResultSet row, int index) throws SQLException {
        return new Session(
                new SessionId(row.getString("id")),
                new TeamId(row.getString("team")),
                new RoomCode(row.getString("code")),
                row.getString("screen"),
                Voice.valueOf(row.getString("voice")),
                Pace.valueOf(row.getString("pace")),
                row.getInt("stickers"),
                row.getInt("by_stickers") == 1,
                row.getString("ends"),
                Phase.valueOf(row.getString("phase")),
                row.getLong("ends_at"),
                row.getLong("settles_at"),
                row.getLong("version"),
                row.getLong("progress"),
                row.getString("facilitator"),
                row.getLong("facilitator_until"),
                row.getInt("offered") == 1,
                row.getInt("steered") == 1,
                row.getInt("spot"),
                row.getInt("remarks_shown") == 1,
                row.getInt("joined"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
