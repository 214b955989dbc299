package balans.monitor.calendar;

import balans.monitor.TeamId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FeedStore {

    private final JdbcClient db;

    FeedStore(JdbcClient db) {
        this.db = db;
    }

    Optional<String> token(TeamId team) {
        return db.sql("SELECT token FROM monitor_feed WHERE team = :team").param("team", team.value())
                .query(String.class).optional();
    }

    void addIfNone(TeamId team, String token) {
        db.sql("INSERT INTO monitor_feed (team, token) VALUES (:team, :token) ON CONFLICT DO NOTHING")
                .param("team", team.value()).param("token", token).update();
    }

    void replace(TeamId team, String token) {
        db.sql("""
                INSERT INTO monitor_feed (team, token) VALUES (:team, :token)
                ON CONFLICT (team) DO UPDATE SET token = excluded.token
                """)
                .param("team", team.value()).param("token", token).update();
    }

    Optional<TeamId> team(String token) {
        return db.sql("SELECT team FROM monitor_feed WHERE token = :token").param("token", token)
                .query((row, index) -> new TeamId(row.getString("team"))).optional();
    }
}
