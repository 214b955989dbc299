package balans.monitor.statement;

import balans.monitor.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StatementStore {

    private final JdbcClient db;

    StatementStore(JdbcClient db) {
        this.db = db;
    }

    /// No statement changes a wording: there is only adding and withdrawing.
    void add(TeamId team, Statement statement, @Nullable String replaces, Instant at) {
        db.sql("""
                INSERT INTO monitor_statement (id, team, group_id, voice, wording, replaces, created_at)
                VALUES (:id, :team, :group, :voice, :wording, :replaces, :at)
                """)
                .param("id", statement.id()).param("team", team.value()).param("group", statement.group())
                .param("voice", statement.voice().name()).param("wording", statement.wording())
                .param("replaces", replaces).param("at", at.toEpochMilli())
                .update();
    }

    boolean withdraw(TeamId team, String id, Instant at) {
        return db.sql("""
                UPDATE monitor_statement SET withdrawn_at = :at
                WHERE team = :team AND id = :id AND withdrawn_at IS NULL
                """)
                .param("team", team.value()).param("id", id).param("at", at.toEpochMilli()).update() == 1;
    }

    List<Statement> current(TeamId team) {
        return db.sql("""
                SELECT id, group_id, voice, wording FROM monitor_statement
                WHERE team = :team AND withdrawn_at IS NULL ORDER BY created_at, id
                """)
                .param("team", team.value()).query(StatementStore::toStatement).list();
    }

    /// How often each statement was on the thermometer, and when last.
    Map<String, Use> uses(TeamId team) {
        var uses = new HashMap<String, Use>();
        db.sql("""
                SELECT r.statement, count(*) AS times, max(s.created_at) AS last_at
                FROM monitor_round r JOIN monitor_session s ON s.id = r.session
                WHERE s.team = :team GROUP BY r.statement
                """)
                .param("team", team.value())
                .query(row -> {
                    uses.put(row.getString("statement"), new Use(row.getInt("times"), row.getLong("last_at")));
                });
        return uses;
    }

    record Use(int times, long lastAt) {
        static final Use NEVER = new Use(0, 0);
    }

    void raise(TeamId team, String statement, String hand) {
        db.sql("""
                INSERT INTO monitor_flag (team, statement, hand) VALUES (:team, :statement, :hand)
                ON CONFLICT DO NOTHING
                """)
                .param("team", team.value()).param("statement", statement).param("hand", hand).update();
    }

    void lower(TeamId team, String statement, String hand) {
        db.sql("DELETE FROM monitor_flag WHERE team = :team AND statement = :statement AND hand = :hand")
                .param("team", team.value()).param("statement", statement).param("hand", hand).update();
    }

    void lowerAll(TeamId team, String statement) {
        db.sql("DELETE FROM monitor_flag WHERE team = :team AND statement = :statement")
                .param("team", team.value()).param("statement", statement).update();
    }

    Set<String> raisedBy(TeamId team, List<String> hands) {
        return hands.isEmpty() ? Set.of() : Set.copyOf(db.sql("""
                SELECT statement FROM monitor_flag WHERE team = :team AND hand IN (:hands)
                """)
                .param("team", team.value()).param("hands", hands).query(String.class).list());
    }

    /// The statements that at least `threshold` devices want to talk about. How many exactly is nobody's business.
    Set<String> wanted(TeamId team, int threshold) {
        return Set.copyOf(db.sql("""
                SELECT statement FROM monitor_flag WHERE team = :team
                GROUP BY statement HAVING count(*) >= :threshold
                """)
                .param("team", team.value()).param("threshold", threshold).query(String.class).list());
    }

    private static Statement toStatement(ResultSet row, int index) throws SQLException {
        return new Statement(row.getString("id"), row.getString("group_id"), row.getString("wording"),
                Voice.valueOf(row.getString("voice")), true);
    }
}
