package balans.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.RandomId;
import balans.monitor.team.RoomCode;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A team with a leader at the other end of the line, and sessions of the past laid straight into its tables.
public final class TeamWithHistory {

    public static final String FEEDBACK = "We geven elkaar eerlijk feedback.";

    public final Visitor leader;
    public final String id;
    public final JdbcClient db;
    private final String site;
    private int rounds;

    public record Held(String id, String code) {}

    public TeamWithHistory(RunningBalans balans) {
        this(balans, "12");
    }

    public TeamWithHistory(RunningBalans balans, String size) {
        site = balans.url();
        db = balans.part(JdbcClient.class);
        leader = new Visitor(site);
        var made = leader.postForm("/monitor/team-maken",
                Map.of("name", "Team Zuid", "school", "De Linde", "size", size, "rhythm", "QUARTERLY"));
        assertThat(made.statusCode()).isEqualTo(302);
        var location = made.headers().firstValue("location").orElseThrow();
        id = location.substring(location.lastIndexOf('/') + 1);
    }

    public String path(String below) {
        return "/monitor/team/" + id + below;
    }

    public String path(Held session, String below) {
        return path("/sessie/" + session.code() + below);
    }

    public Held session(String day, int joined) {
        var session = new Held(RandomId.next(), RoomCode.fresh().value());
        var at = LocalDate.parse(day).atTime(15, 30).atZone(ZoneId.of("Europe/Brussels")).toInstant().toEpochMilli();
        db.sql("""
                INSERT INTO monitor_session (id, team, code, screen, voice, pace, stickers, by_stickers, ends, phase,
                    version, progress, facilitator_until, offered, steered, spot, remarks_shown, joined, created_at,
                    closed_at)
                VALUES (:id, :team, :code, :id, 'TEAM', 'LIVE', 3, 1, 'uiteinden-herkenning', 'CLOSED',
                    1, 1, 0, 0, 0, 0, 0, :joined, :at, :at)
                """)
                .param("id", session.id()).param("team", id).param("code", session.code()).param("joined", joined)
                .param("at", at).update();
        return session;
    }

    /// Scores from phones. Fewer than five leave nothing but their number, as at a reveal.
    public String round(Held session, String wording, int invited, Integer... counts) {
        var round = RandomId.next();
        var answers = List.of(counts).stream().mapToInt(Integer::intValue).sum();
        candidate(session, "s-" + wording.hashCode(), wording);
        db.sql("""
                INSERT INTO monitor_round (id, session, statement, position, wording, urgency, revealed, shown,
                                           responses, invited)
                VALUES (:id, :session, :statement, :position, :wording, 'OPEN', 1, :shown, :answers, :invited)
                """)
                .param("id", round).param("session", session.id()).param("statement", "s-" + wording.hashCode())
                .param("position", rounds++).param("wording", wording).param("shown", answers >= 5 ? 1 : 0)
                .param("answers", answers).param("invited", invited).update();
        for (int score = 1; score <= 5 && answers >= 5; score++) {
            if (counts[score - 1] > 0) {
                db.sql("INSERT INTO monitor_tally (round, source, score, ballots) VALUES (:round, 'LIVE', :score, :n)")
                        .param("round", round).param("score", score).param("n", counts[score - 1]).update();
            }
        }
        return round;
    }

    public void candidate(Held session, String statement, String wording) {
        db.sql("""
                INSERT INTO monitor_candidate (session, statement, position, group_id, wording, flagged)
                VALUES (:session, :statement, :position, 'samenwerking', :wording, 0)
                """)
                .param("session", session.id()).param("statement", statement).param("position", rounds)
                .param("wording", wording).update();
    }

    public void note(Held session, String text) {
        db.sql("INSERT INTO monitor_note (id, session, kind, note, created_at) VALUES (:id, :session, 'TALK', :note, 0)")
                .param("id", RandomId.next()).param("session", session.id()).param("note", text).update();
    }

    /// Agreed when the session began.
    public void agreement(Held session, String title) {
        db.sql("""
                INSERT INTO action_action (id, instrument, owner, occasion, subject, measurement, about, title, lead,
                    state, visibility, version, agreed_at, changed_at)
                SELECT :id, 'MONITOR', team, id, '', '', '', :title, '', 'OPEN', 'TEAM', 0, created_at, created_at
                FROM monitor_session WHERE id = :session
                """)
                .param("id", RandomId.next()).param("session", session.id()).param("title", title).update();
    }

    public void remark(String round, String text) {
        db.sql("INSERT INTO monitor_remark (id, round, remark, hidden) VALUES (:id, :round, :remark, 0)")
                .param("id", RandomId.next()).param("round", round).param("remark", text).update();
    }

    public byte[] file(String path) {
        try (var http = java.net.http.HttpClient.newHttpClient()) {
            var request = leader.request(path);
            leader.cookies().forEach(c -> request.header("Cookie", c.getName() + "=" + c.getValue()));
            var response = http.send(request.GET().build(), BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return response.body();
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Four sessions in a year and a half: two like each other, one clearly higher, one of which too few answered.
    public static TeamWithHistory ofFourSessions(RunningBalans balans) {
        var team = new TeamWithHistory(balans);
        var first = team.session("2025-03-12", 10);
        team.round(first, FEEDBACK, 12, 2, 4, 3, 1, 0);
        team.agreement(first, "Elke maandag begint met één compliment.");
        var second = team.session("2025-06-11", 9);
        team.round(second, FEEDBACK, 12, 1, 4, 3, 1, 0);
        team.round(second, "Er is ruimte om zonder schermen te werken.", 12, 3, 1, 0, 1, 4);
        var third = team.session("2025-09-10", 4);
        team.round(third, FEEDBACK, 12, 0, 0, 4, 0, 0);
        var fourth = team.session("2026-09-16", 11);
        team.round(fourth, FEEDBACK, 12, 0, 0, 1, 5, 5);
        team.agreement(fourth, "Nasma vraagt in oktober hoe het gaat.");
        team.note(fourth, "Het helpt dat we eerst vragen of het past.");
        return team;
    }
}
