package balans.monitor.team;

import balans.monitor.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TeamStore {

    private final JdbcClient db;

    TeamStore(JdbcClient db) {
        this.db = db;
    }

    void add(Team team) {
        db.sql("""
                INSERT INTO monitor_team (id, name, school, size, rhythm, code, talk_threshold, stickers, created_at)
                VALUES (:id, :name, :school, :size, :rhythm, :code, :threshold, :stickers, :createdAt)
                """)
                .param("id", team.id().value())
                .param("name", team.name())
                .param("school", team.school())
                .param("size", team.size())
                .param("rhythm", team.rhythm().name())
                .param("code", team.code().value())
                .param("threshold", team.talkThreshold())
                .param("stickers", team.stickers())
                .param("createdAt", team.createdAt().toEpochMilli())
                .update();
    }

    Optional<Team> find(TeamId id) {
        return db.sql("SELECT * FROM monitor_team WHERE id = :id").param("id", id.value())
                .query(TeamStore::toTeam).optional();
    }

    Optional<Team> findByCode(RoomCode code) {
        return db.sql("SELECT * FROM monitor_team WHERE code = :code").param("code", code.value())
                .query(TeamStore::toTeam).optional();
    }

    void update(TeamId id, String name, String school, int size, Rhythm rhythm, int threshold, int stickers) {
        db.sql("""
                UPDATE monitor_team SET name = :name, school = :school, size = :size, rhythm = :rhythm,
                       talk_threshold = :threshold, stickers = :stickers WHERE id = :id
                """)
                .param("id", id.value()).param("name", name).param("school", school).param("size", size)
                .param("rhythm", rhythm.name()).param("threshold", threshold).param("stickers", stickers)
                .update();
    }

    void remove(TeamId id) {
        db.sql("DELETE FROM monitor_team WHERE id = :id").param("id", id.value()).update();
    }

    void addKey(TeamId team, String hash) {
        db.sql("INSERT INTO monitor_team_key (hash, team) VALUES (:hash, :team)")
                .param("hash", hash).param("team", team.value()).update();
    }

    void removeKeys(TeamId team) {
        db.sql("DELETE FROM monitor_team_key WHERE team = :team").param("team", team.value()).update();
    }

    Optional<TeamId> teamOfKey(String hash) {
        return db.sql("SELECT team FROM monitor_team_key WHERE hash = :hash").param("hash", hash)
                .query((row, index) -> new TeamId(row.getString("team"))).optional();
    }

    /// Which role this key gives in this team; a key of another team gives none.
    Optional<TeamRole> roleOfKey(TeamId team, String hash) {
        return db.sql("SELECT role FROM monitor_team_key WHERE hash = :hash AND team = :team")
                .param("hash", hash).param("team", team.value())
                .query((row, index) -> TeamRole.valueOf(row.getString("role"))).optional();
    }

    static Team toTeam(ResultSet row, int index) throws SQLException {
        return new Team(
                new TeamId(row.getString("id")),
                row.getString("name"),
                row.getString("school"),
                row.getInt("size"),
                Rhythm.valueOf(row.getString("rhythm")),
                new RoomCode(row.getString("code")),
                row.getInt("talk_threshold"),
                row.getInt("stickers"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
