package balans.monitor.workshop;

import balans.canvas.BoardId;
import balans.monitor.TeamId;
import balans.monitor.team.RoomCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every change counts up in the statement that makes it, as with sessions.
@Repository
class WorkshopStore {

    private static final int MOST_AT_ONCE = 500;

    private final JdbcClient db;

    WorkshopStore(JdbcClient db) {
        this.db = db;
    }

    void add(Workshop w) {
        db.sql("""
                INSERT INTO monitor_workshop (id, team, code, screen, box_seconds, stickers, step, ends_at, settles_at,
                    version, progress, created_at)
                VALUES (:id, :team, :code, :screen, :boxSeconds, :stickers, :step, 0, 0, 1, 1, :createdAt)
                """)
                .param("id", w.id()).param("team", w.team().value()).param("code", w.code().value())
                .param("screen", w.screen()).param("boxSeconds", w.boxSeconds()).param("stickers", w.stickers())
                .param("step", w.step().name()).param("createdAt", w.createdAt().toEpochMilli()).update();
        for (int slot = 1; slot <= w.stickers(); slot++) {
            db.sql("INSERT INTO monitor_workshop_slot (workshop, slot) VALUES (:id, :slot)")
                    .param("id", w.id()).param("slot", slot).update();
        }
    }

    Optional<Workshop> findByCode(RoomCode code) {
        return db.sql("SELECT * FROM monitor_workshop WHERE code = :code").param("code", code.value())
                .query(WorkshopStore::toWorkshop).optional();
    }

    List<Workshop> of(TeamId team) {
        return db.sql("SELECT * FROM monitor_workshop WHERE team = :team ORDER BY created_at DESC, id LIMIT 100")
                .param("team", team.value()).query(WorkshopStore::toWorkshop).list();
    }

    List<Workshop> all(List<String> ids) {
        return ids.isEmpty() ? List.of() : db.sql("SELECT * FROM monitor_workshop WHERE id IN (:ids)")
                .param("ids", ids.subList(0, Math.min(ids.size(), MOST_AT_ONCE)))
                .query(WorkshopStore::toWorkshop).list();
    }

    void addGroup(String workshop, int number, BoardId board) {
        db.sql("INSERT INTO monitor_workshop_group (workshop, number, board) VALUES (:workshop, :number, :board)")
                .param("workshop", workshop).param("number", number).param("board", board.value()).update();
    }

    List<Group> groups(String workshop) {
        return db.sql("""
                SELECT g.number, g.board, count(m.hash) AS members FROM monitor_workshop_group g
                LEFT JOIN monitor_workshop_member m ON m.workshop = g.workshop AND m.group_number = g.number
                WHERE g.workshop = :workshop GROUP BY g.number, g.board ORDER BY g.number
                """)
                .param("workshop", workshop)
                .query((row, index) -> new Group(row.getInt("number"), new BoardId(row.getString("board")),
                        row.getInt("members")))
                .list();
    }

    List<BoardId> boardsOf(TeamId team) {
        return db.sql("""
                SELECT g.board FROM monitor_workshop_group g JOIN monitor_workshop w ON w.id = g.workshop
                WHERE w.team = :team
                """)
                .param("team", team.value()).query((row, index) -> new BoardId(row.getString("board"))).list();
    }

    /// Who sits with one group and goes to another, moves.
    void sit(String workshop, String hash, int group) {
        db.sql("""
                INSERT INTO monitor_workshop_member (workshop, hash, group_number) VALUES (:workshop, :hash, :group)
                ON CONFLICT (workshop, hash) DO UPDATE SET group_number = excluded.group_number
                """)
                .param("workshop", workshop).param("hash", hash).param("group", group).update();
    }

    Optional<Integer> groupOf(String workshop, String hash) {
        return db.sql("SELECT group_number FROM monitor_workshop_member WHERE workshop = :workshop AND hash = :hash")
                .param("workshop", workshop).param("hash", hash).query(Integer.class).optional();
    }

    long joined(String workshop) {
        return changed(db.sql("""
                UPDATE monitor_workshop SET version = version + 1, progress = progress + 1 WHERE id = :id
                RETURNING version AS counted
                """)
                .param("id", workshop)).orElse(0);
    }

    /// Nothing when stickers are not taken any more: from the end of their step on there are two seconds of grace.
    OptionalLong stickerComes(String workshop, Instant now) {
        return changed(db.sql("""
                UPDATE monitor_workshop SET progress = progress + 1
                WHERE id = :id AND (step = 'STICKERS' OR (step = 'CHOOSE' AND settles_at > :now))
                RETURNING progress AS counted
                """)
                .param("id", workshop).param("now", now.toEpochMilli()));
    }

    /// Nothing when somebody else has moved it meanwhile, or when what is hidden still has to be counted.
    OptionalLong move(String workshop, Step from, Step to, long endsAt, long settlesAt) {
        return changed(db.sql("""
                UPDATE monitor_workshop SET version = version + 1, progress = progress + 1, step = :to,
                    ends_at = :endsAt, settles_at = :settlesAt
                WHERE id = :id AND step = :from AND settles_at = 0 RETURNING version AS counted
                """)
                .param("id", workshop).param("from", from.name()).param("to", to.name()).param("endsAt", endsAt)
                .param("settlesAt", settlesAt));
    }

    OptionalLong settle(String workshop, Instant now) {
        return changed(db.sql("""
                UPDATE monitor_workshop SET version = version + 1, progress = progress + 1, settles_at = 0
                WHERE id = :id AND settles_at > 0 AND settles_at <= :now RETURNING version AS counted
                """)
                .param("id", workshop).param("now", now.toEpochMilli()));
    }

    OptionalLong extend(String workshop, long endsAt) {
        return changed(db.sql("""
                UPDATE monitor_workshop SET version = version + 1, ends_at = :endsAt
                WHERE id = :id AND ends_at > 0 RETURNING version AS counted
                """)
                .param("id", workshop).param("endsAt", endsAt));
    }

    /// For good: every device is forgotten.
    OptionalLong close(String workshop) {
        db.sql("DELETE FROM monitor_workshop_dot WHERE workshop = :id").param("id", workshop).update();
        db.sql("DELETE FROM monitor_workshop_member WHERE workshop = :id").param("id", workshop).update();
        return changed(db.sql("""
                UPDATE monitor_workshop SET version = version + 1, progress = progress + 1, step = 'CLOSED',
                    ends_at = 0, settles_at = 0
                WHERE id = :id AND step <> 'CLOSED' RETURNING version AS counted
                """)
                .param("id", workshop));
    }

    private static OptionalLong changed(JdbcClient.StatementSpec change) {
        return change.query(Long.class).list().stream().mapToLong(Long::longValue).findFirst();
    }

    private static Workshop toWorkshop(ResultSet row, int index) throws SQLException {
        return new Workshop(row.getString("id"), new TeamId(row.getString("team")),
                new RoomCode(row.getString("code")), row.getString("screen"), row.getInt("box_seconds"),
                row.getInt("stickers"), Step.valueOf(row.getString("step")), row.getLong("ends_at"),
                row.getLong("settles_at"), row.getLong("version"), row.getLong("progress"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
