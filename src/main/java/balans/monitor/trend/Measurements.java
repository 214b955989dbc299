package balans.monitor.trend;

import balans.monitor.SessionId;
import balans.monitor.TeamId;
import balans.monitor.statement.Voice;
import balans.monitor.team.RoomCode;
import balans.monitor.thermometer.Round;
import balans.monitor.thermometer.Scores;
import balans.monitor.thermometer.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All that a team has revealed, oldest first. What is still hidden is not read.
@Repository
public class Measurements {

    private final JdbcClient db;

    Measurements(JdbcClient db) {
        this.db = db;
    }

    public List<Measurement> of(TeamId team) {
        var phones = tallies(team, "LIVE");
        var paper = tallies(team, "PAPER");
        return db.sql("""
                SELECT r.*, s.code, s.created_at, s.voice, s.ends, c.group_id,
                       coalesce(p.answers, 0) AS paper_answers
                FROM monitor_round r
                JOIN monitor_session s ON s.id = r.session
                LEFT JOIN monitor_candidate c ON c.session = r.session AND c.statement = r.statement
                LEFT JOIN monitor_paper_round p ON p.round = r.id
                WHERE s.team = :team AND r.revealed = 1
                ORDER BY s.created_at, s.id, r.position
                """)
                .param("team", team.value())
                .query((row, index) -> toMeasurement(row, phones, paper)).list();
    }

    private Map<String, Map<Integer, Integer>> tallies(TeamId team, String source) {
        var tallies = new HashMap<String, Map<Integer, Integer>>();
        db.sql("""
                SELECT t.round, t.score, t.ballots FROM monitor_tally t
                JOIN monitor_round r ON r.id = t.round
                JOIN monitor_session s ON s.id = r.session
                WHERE s.team = :team AND t.source = :source AND r.shown = 1
                """)
                .param("team", team.value()).param("source", source)
                .query(row -> {
                    tallies.computeIfAbsent(row.getString("round"), r -> new HashMap<>())
                            .put(row.getInt("score"), row.getInt("ballots"));
                });
        return tallies;
    }

    private static Measurement toMeasurement(
            ResultSet row, Map<String, Map<Integer, Integer>> live, Map<String, Map<Integer, Integer>> paper)
            throws SQLException {
        var round = new Round(row.getString("id"), row.getString("statement"), row.getString("wording"),
                Urgency.valueOf(row.getString("urgency")), true, row.getInt("shown") == 1, row.getInt("responses"),
                row.getInt("invited"));
        var onPaper = Scores.of(paper.getOrDefault(round.id(), Map.of()));
        var onPhones = Scores.of(live.getOrDefault(round.id(), Map.of()));
        var group = row.getString("group_id");
        return new Measurement(new SessionId(row.getString("session")), new RoomCode(row.getString("code")),
                Instant.ofEpochMilli(row.getLong("created_at")), Voice.valueOf(row.getString("voice")),
                row.getString("ends"), group == null ? "" : group, round, onPhones.plus(onPaper), onPaper,
                row.getInt("paper_answers"));
    }
}
