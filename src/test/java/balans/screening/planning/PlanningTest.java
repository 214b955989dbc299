package balans.screening.planning;

import static org.assertj.core.api.Assertions.assertThat;

import balans.identity.Farewell;
import balans.kernel.OrganisationId;
import balans.kernel.RandomId;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.World;
import balans.web.Text;
import balans.web.export.Csv;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("Reminders, workload, response and figures of a centre")
class PlanningTest {

    private final RunningBalans balans;
    private final JdbcClient db;
    private final World world;
    private final TestCentre centre;
    private final LocalDate today;

    PlanningTest(Databases database) {
        balans = RunningBalans.on(database);
        db = balans.part(JdbcClient.class);
        world = World.on(balans);
        centre = world.newCentre("CLB De Planning");
        today = LocalDate.now(balans.part(Clock.class));
    }

    @Test
    void aReminderIsDueByThePlanAndNeverForWhoAnsweredOrCannotBeReached() {
        link("De Linde", 8, null, null, null);
        link("De Linde", 7, null, null, null);
        link("De Linde", 6, null, null, null);
        link("De Linde", 30, 15, null, null);
        link("De Linde", 30, 3, null, null);
        link("De Linde", 50, null, null, null);
        link("De Linde", 20, null, 10, null);
        link("De Linde", 20, null, null, 5);
        assertThat(due()).isEqualTo(3);
        assertThat(centre.nurse.get(centre.path("/planning")).body()).contains("3 ouders kunnen een herinnering krijgen");
        plan("firstAfter", "5", "againAfter", "0");
        assertThat(due()).as("earlier, and only once").isEqualTo(3);
        assertThat(centre.nurse.postForm(centre.path("/planning"), Map.of("firstAfter", "x")).statusCode()).isEqualTo(422);
    }

    @Test
    void responseStandsBySchoolAndWeekAndGoesAlong() {
        link("De Linde", 10, null, 0, null);
        link("De Linde", 10, null, 7, null);
        link("De Eik", 10, null, null, null);
        var lines = Csv.read(centre.nurse.get(centre.path("/planning.csv")).body()).orElseThrow();
        assertThat(lines.getFirst()).hasSize(6 + 8).startsWith("School", "Verstuurd", "Beantwoord");
        assertThat(lines.get(1)).startsWith("De Eik", "1", "0", "0");
        assertThat(lines.get(2)).startsWith("De Linde", "2", "2", "100").endsWith("1", "1");
        assertThat(centre.nurse.get(centre.path("/planning?weergave=afdruk")).body()).contains("De Eik").doesNotContain("<form class");
        assertThat(world.newCentre("CLB Leeg").nurse.get(centre.path("/planning")).statusCode()).isEqualTo(404);
    }

    @Test
    void aMailThatCameBackIsReportedByTheCentreAndOnlyForItsOwnLinks() {
        var mine = link("De Linde", 8, null, null, null);
        var other = world.newCentre("CLB Hiernaast");
        other.nurse.post(other.path("/uitnodigingen/onbestelbaar"), Map.of("ids", List.of(mine)));
        assertThat(due()).isEqualTo(1);
        centre.nurse.post(centre.path("/uitnodigingen/onbestelbaar"), Map.of("ids", List.of(mine, "AAAAAAAAAAAAAAAAAAAAAA")));
        assertThat(due()).isZero();
        assertThat(centre.nurse.get(centre.path("/planning")).body()).contains("1 mails kwamen terug");
    }

    @Test
    void whoWantsItIsToldOncADayThatSomethingIsNewAndNothingElse() {
        var plans = balans.part(PlanStore.class);
        var id = new OrganisationId(centre.id);
        plan("news", "ja", "firstAfter", "7");
        assertThat(plans.untold(today)).noneMatch(news -> news.centre().equals(id));
        answer();
        var news = plans.untold(today).stream().filter(n -> n.centre().equals(id)).findFirst().orElseThrow();
        assertThat(plans.told(news, today)).isTrue();
        assertThat(plans.told(news, today)).as("by another node").isFalse();
        answer();
        assertThat(plans.untold(today)).as("once a day").noneMatch(n -> n.centre().equals(id));
        assertThat(plans.untold(today.plusDays(1))).anyMatch(n -> n.centre().equals(id));
        var mail = new NewsAuthor(balans.part(Text.class)).write("x", "an@voorbeeld.be", "https://balans.example").orElseThrow();
        assertThat(mail.subject() + mail.text()).contains("https://balans.example/aanmelden")
                .doesNotContain("Planning CLB").doesNotContain(centre.id).doesNotContain("CLB");
        assertThat(balans.part(Farewell.class).addressesOf(id)).hasSize(1);
    }

    @Test
    void theManagerSeesFiguresOnlyWhereTheCentreSharesThemAndNeverASmallOne() {
        var manager = world.manager();
        var at = "/balansmeter/beheer/" + centre.programme + "/cijfers";
        assertThat(manager.get(at).body()).doesNotContain("CLB De Planning");
        for (var cell : new @Nullable Integer[] {1, 4, -5}) {
            assertThat(centre.nurse.post(centre.path("/cijfers"), figures(cell, "outcome")).statusCode()).as("" + cell).isEqualTo(422);
        }
        assertThat(centre.nurse.post(centre.path("/cijfers"), figures(12, "iets anders")).statusCode()).isEqualTo(422);
        assertThat(centre.nurse.post(centre.path("/cijfers"), figures(12, "outcome")).statusCode()).isEqualTo(204);
        assertThat(manager.get(at).body()).contains("CLB De Planning", ">12<", "in balans");
        assertThat(centre.nurse.get(centre.path("/cijfers")).body()).contains("Gedeeld op");
        centre.nurse.postForm(centre.path("/cijfers/intrekking"), Map.of());
        assertThat(manager.get(at).body()).doesNotContain("CLB De Planning");
    }

    private static Map<String, Object> figures(@Nullable Integer cell, String name) {
        var cells = new java.util.ArrayList<@Nullable Integer>();
        cells.add(cell);
        cells.add(null);
        return Map.of("tables", List.of(Map.of("name", name, "columns", List.of("in balans", "uit balans"),
                "rows", List.of(Map.of("label", "alle antwoorden", "cells", cells)))));
    }

    private int due() {
        var plan = balans.part(PlanStore.class).of(new OrganisationId(centre.id));
        return balans.part(ResponseStore.class).bySchool(new OrganisationId(centre.id), plan, today).stream()
                .mapToInt(SchoolResponse::due).sum();
    }

    private void plan(String one, String value, String other, String otherValue) {
        var fields = new java.util.HashMap<>(Map.of("firstAfter", "7", "againAfter", "14", "stopAfter", "42", "talkShare", "20",
                "minutes", "45"));
        fields.put(one, value);
        fields.put(other, otherValue);
        assertThat(centre.nurse.postForm(centre.path("/planning"), fields).statusCode()).isEqualTo(302);
    }

    private void answer() {
        var invitation = link("De Linde", 3, null, 0, null);
        db.sql("""
                INSERT INTO screening_answer (invitation, submission, centre, kid, envelope, received_on)
                VALUES (:invitation, :submission, :centre, 'kid', :envelope, :today)
                """)
                .param("invitation", invitation).param("submission", RandomId.next()).param("centre", centre.id)
                .param("envelope", new byte[1706]).param("today", today.toString()).update();
    }

    private String link(String school, int sentAgo, @Nullable Integer remindedAgo, @Nullable Integer answeredAgo,
            @Nullable Integer closedAgo) {
        var id = RandomId.next();
        db.sql("""
                INSERT INTO screening_invitation (id, centre, auth_hash, school, made_on, sent_on, reminded_on, answered_on, answers,
                                                  closed_on)
                VALUES (:id, :centre, :id, :school, :sent, :sent, :reminded, :answered, :answers, :closed)
                """)
                .param("id", id).param("centre", centre.id).param("school", school).param("sent", ago(sentAgo))
                .param("reminded", ago(remindedAgo)).param("answered", ago(answeredAgo))
                .param("answers", answeredAgo == null ? 0 : 1).param("closed", ago(closedAgo)).update();
        return id;
    }

    private @Nullable String ago(@Nullable Integer days) {
        return days == null ? null : today.minusDays(days).toString();
    }
}
