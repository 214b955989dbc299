package balans.monitor.team;

import balans.monitor.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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
                INSERT INTO monitor_team (id, name, school, size, rhythm, code, talk_threshold, created_at)
                VALUES (:id, :name, :school, :size, :rhythm, :code, :threshold, :createdAt)
                """)
                .param("id", team.id().value())
                .param("name", team.name())
                .param("school", team.school())
                .param("size", team.size())
                .param("rhythm", team.rhythm().name())
                .param("code", team.code().value())
                .param("threshold", team.talkThreshold())
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

    void update(TeamId id, String name, String school, int size, Rhythm rhythm, int threshold) {
        db.sql("""
                UPDATE monitor_team SET name = :name, school = :school, size = :size, rhythm = :rhythm,
                       talk_threshold = :threshold WHERE id = :id
                """)
                .param("id", id.value()).param("name", name).param("school", school).param("size", size)
                .param("rhythm", rhythm.name()).param("threshold", threshold)
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

    void addKeeper(TeamId team, String person) {
        db.sql("INSERT INTO monitor_team_keeper (team, person) VALUES (:team, :person) ON CONFLICT DO NOTHING")
                .param("team", team.value()).param("person", person).update();
    }

    List<Team> keptBy(String person) {
        return db.sql("""
                SELECT t.* FROM monitor_team t JOIN monitor_team_keeper k ON k.team = t.id
                WHERE k.person = :person ORDER BY t.name, t.id
                """)
                .param("person", person).query(TeamStore::toTeam).list();
    }

    private static Team toTeam(ResultSet row, int index) throws SQLException {
        return new Team(
                new TeamId(row.getString("id")),
                row.getString("name"),
                row.getString("school"),
                row.getInt("size"),
                Rhythm.valueOf(row.getString("rhythm")),
                new RoomCode(row.getString("code")),
                row.getInt("talk_threshold"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
