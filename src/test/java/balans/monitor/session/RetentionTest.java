package balans.monitor.session;

import static org.assertj.core.api.Assertions.assertThat;

import balans.clockwork.Chore;
import balans.monitor.TeamWithHistory;
import balans.monitor.paper.Photos;
import balans.monitor.thermometer.Thermometer;
import balans.support.Databases;
import balans.support.RunningBalans;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What participants are told about how long things are kept, carried out.
@ParameterizedClass
@EnumSource(Databases.class)
class RetentionTest {

    private static final String WORDS = "Er is ruimte om zonder schermen te werken.";

    private final RunningBalans balans;

    RetentionTest(Databases database) {
        balans = RunningBalans.start(database.freshUrl());
    }

    @AfterEach
    void stop() {
        balans.stop();
    }

    @Test
    void afterTwelveMonthsRemarksGoAndDistributionsStay() {
        var team = new TeamWithHistory(balans);
        var session = team.session("2025-03-12", 8);
        var round = team.round(session, WORDS, 8, 2, 2, 2, 1, 1);
        team.remark(round, "rust");
        team.agreement(session, "Els zet de borden uit.");
        sweepOn("2026-03-11");
        assertThat(team.leader.get(team.path(session, "")).body()).contains("rust");
        sweepOn("2026-03-13");
        assertThat(team.leader.get(team.path(session, "")).body()).doesNotContain(">rust<").contains("8 van 8 antwoordden")
                .contains("Els zet de borden uit.");
        assertThat(rows("monitor_tally")).isEqualTo(5);
        assertThat(rows("monitor_remark")).isZero();
    }

    @Test
    void theSweepOfTheRunningServerTakesAPhotoWhoseDayHasCome() {
        var team = new TeamWithHistory(balans);
        photo(team.session("2026-09-16", 6), 1);
        photo(team.session("2026-09-17", 6), Long.MAX_VALUE);
        balans.part(balans.monitor.paper.Photos.class).run();
        assertThat(rows("monitor_photo")).isEqualTo(1);
    }

    @Test
    void aTeamThatTakesEverythingAwayLeavesNoRow() {
        var team = new TeamWithHistory(balans);
        var session = team.session("2026-09-16", 6);
        var round = team.round(session, WORDS, 6, 2, 2, 1, 1, 0);
        team.remark(round, "rust");
        team.note(session, "gezegd");
        team.agreement(session, "Els zet de borden uit.");
        team.leader.postForm(team.path(session, "/papier"), Map.of("mensen", "5", "score-" + round + "-1", "5",
                "stickers-s-" + WORDS.hashCode(), "3"));
        photo(session, 1);
        for (var table : tables()) {
            if (FILLED.contains(table)) {
                assertThat(rows(table)).as(table).isPositive();
            }
        }
        team.leader.postForm(team.path("/opheffing"), Map.of("name", "Team Zuid"));
        for (var table : tables()) {
            assertThat(rows(table)).as(table).isZero();
        }
    }

    private static final List<String> FILLED = List.of("monitor_team", "monitor_session", "monitor_round", "monitor_tally",
            "monitor_remark", "monitor_note", "monitor_paper", "monitor_paper_round", "monitor_photo",
            "monitor_sticker_result", "action_action");

    /// Also those that other features of the module add later.
    private List<String> tables() {
        var tables = new ArrayList<String>(List.of("action_action", "action_check_in"));
        try (var connection = balans.part(DataSource.class).getConnection();
                var found = connection.getMetaData().getTables(null, null, "monitor%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        assertThat(tables).containsAll(FILLED);
        return tables;
    }

    private void sweepOn(String day) {
        var clock = Clock.fixed(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        new Upkeep(balans.part(CloseSession.class), balans.part(Thermometer.class), clock).run();
    }

    private void photo(TeamWithHistory.Held session, long goneAt) {
        balans.part(JdbcClient.class).sql("""
                INSERT INTO monitor_photo (session, jpeg, gone_at) VALUES (:session, :jpeg, :goneAt)
                """)
                .param("session", session.id()).param("jpeg", new byte[] {1}).param("goneAt", goneAt).update();
    }

    private int rows(String table) {
        return balans.part(JdbcClient.class).sql("SELECT count(*) FROM " + table)
                .query(Integer.class).single();
    }
}
