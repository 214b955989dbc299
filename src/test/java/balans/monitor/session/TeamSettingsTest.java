package balans.monitor.session;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Account;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class TeamSettingsTest {

    private final RunningBalans balans;
    private final TestRoom room;
    private final String path;

    TeamSettingsTest(Databases database) {
        balans = RunningBalans.on(database);
        room = TestRoom.team(balans.url());
        path = "/monitor/team/" + room.team;
    }

    @Test // R003-6, R003-11
    void aTeamSaysHowItLikesItAndASessionFollows() {
        var answer = room.leader.postForm(path + "/instellingen", Map.of("name", "Team Noord", "school", "De Linde",
                "size", "7", "rhythm", "MONTHLY", "drempel", "2", "stickers", "5"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(room.leader.get(path + "/instellingen?bewaard").body()).contains("Team Noord", "Bewaard.");
        assertThat(room.leader.get(path + "/sessie").body())
                .contains("<input type=\"radio\" name=\"stickers\" value=\"5\" checked>");
        var code = TestRoom.find("class=\"room-code\">(\\w+ \\w+)<", room.leader.get(path).body()).replace(" ", "");
        for (int i = 0; i < 2; i++) {
            var member = new Visitor(room.site);
            member.get("/m/" + code);
            member.postForm("/m/" + code + "/wensen", Map.of("statement", "stelling-07", "aan", "ja"));
        }
        assertThat(new Visitor(room.site).get("/m/" + code).body()).contains("Vinden 2 mensen dat", "staat op de agenda");
    }

    @Test
    void whatDoesNotFitComesBackAndWhatIsOutOfReachIsBroughtWithinIt() {
        var wrong = room.leader.postForm(path + "/instellingen",
                Map.of("name", "", "size", "7", "rhythm", "MONTHLY", "drempel", "3", "stickers", "3"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("aria-invalid=\"true\"");
        assertThat(room.leader.postForm(path + "/instellingen", Map.of("name", "Team Zuid", "size", "501",
                "rhythm", "MONTHLY", "drempel", "3", "stickers", "3")).statusCode()).isEqualTo(422);
        room.leader.postForm(path + "/instellingen", Map.of("name", "Team Zuid", "size", "7", "rhythm", "MONTHLY",
                "drempel", "-4", "stickers", "99"));
        assertThat(room.leader.get(path + "/instellingen").body()).contains("name=\"drempel\" min=\"2\" max=\"10\" value=\"2\"");
    }

    @Test // R003-21
    void underAnOrganisationColleaguesFindTheTeamAndTheLeaderSaysWhatTheyMayDo() {
        var leader = World.on(balans).newManager(new Account("Lea Leider"));
        var colleague = colleagueOf(leader);
        room.leader.cookies().forEach(cookie -> leader.keep(cookie));
        assertThat(leader.postForm(path + "/bewaarder", Map.of()).statusCode()).isEqualTo(302);
        assertThat(colleague.get("/monitor/mijn").body()).doesNotContain("Team Zuid");
        var organisation = TestRoom.find("<option value=\"([\\w-]{22})\"", leader.get(path + "/bewaren").body());
        leader.postForm(path + "/bewaren", Map.of("organisatie", organisation));
        assertThat(colleague.get("/monitor/mijn").body()).contains("Team Zuid", "lid");
        assertThat(opened(colleague)).startsWith("/m/");
        assertThat(colleague.get(path).statusCode()).isEqualTo(404);

        give(leader, "Cas Collega", "FACILITATOR");
        assertThat(opened(colleague)).isEqualTo(path);
        assertThat(colleague.get(path).body()).doesNotContain("/monitor/sleutel/", "leiderslink", "/instellingen");
        assertThat(colleague.get(path + "/afspraken").statusCode()).isEqualTo(200);
        for (var closed : new String[] {"/instellingen", "/planning", "/bewaren", "/stellingen"}) {
            assertThat(colleague.get(path + closed).statusCode()).as(closed).isEqualTo(404);
        }
        assertThat(colleague.postForm(path + "/opheffing", Map.of("name", "Team Zuid")).statusCode()).isEqualTo(404);

        give(leader, "Cas Collega", "MEMBER");
        assertThat(colleague.get(path).statusCode()).as("what it opened before ends").isEqualTo(404);
        give(leader, "Cas Collega", "LEADER");
        assertThat(opened(colleague)).isEqualTo(path);
        assertThat(colleague.get(path + "/instellingen").statusCode()).isEqualTo(200);
        var stranger = World.on(balans).newManager(new Account("Sam Vreemd"));
        assertThat(stranger.get("/monitor/mijn").body()).doesNotContain("Team Zuid");
        assertThat(stranger.postForm("/monitor/mijn/" + room.team, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void aTeamIsPutUnderNobodyElsesOrganisationAndNobodyGetsARoleUnasked() {
        var leader = World.on(balans).newManager(new Account("Lea Leider"));
        room.leader.cookies().forEach(cookie -> leader.keep(cookie));
        leader.postForm(path + "/bewaarder", Map.of());
        var theirs = World.on(balans).newCentre("Centrum van een ander").id;
        assertThat(leader.postForm(path + "/bewaren", Map.of("organisatie", theirs)).statusCode()).isEqualTo(404);
        assertThat(leader.postForm(path + "/bewaren/AAAAAAAAAAAAAAAAAAAAAA/rol", Map.of("rol", "LEADER")).statusCode())
                .isEqualTo(404);
    }

    @Test // R003-2
    void aMomentThatIsPastOrUnreadableIsNotPlanned() {
        for (var wrong : java.util.List.of(
                Map.of("dag", LocalDate.now().minusDays(1).toString(), "tijd", "15:00"), Map.of("dag", "morgen", "tijd", "15:00"),
                Map.of("dag", "2026-02-30", "tijd", "15:00"), Map.of("dag", LocalDate.now().plusDays(3).toString(), "tijd", "25:00"),
                Map.of("dag", LocalDate.now().plusYears(5).toString(), "tijd", "15:00"))) {
            var answer = room.leader.postForm(path + "/planning", wrong);
            assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(422);
            assertThat(answer.body()).contains("die nog moeten komen");
        }
        for (int i = 1; i <= 20; i++) {
            assertThat(room.leader.postForm(path + "/planning",
                    Map.of("dag", LocalDate.now().plusDays(i).toString(), "tijd", "15:00")).statusCode()).isEqualTo(302);
        }
        assertThat(room.leader.postForm(path + "/planning",
                Map.of("dag", LocalDate.now().plusDays(50).toString(), "tijd", "15:00")).statusCode()).isEqualTo(422);
        assertThat(room.leader.get(path).body()).contains("Volgende sessie").doesNotContain("Nog niet gepland");
    }

    private void give(Visitor leader, String name, String role) {
        var page = leader.get(path + "/bewaren").body();
        var person = TestRoom.find("<b>" + name + "</b>(?s:.)*?/bewaren/([^/]+)/rol", page);
        assertThat(leader.postForm(path + "/bewaren/" + person + "/rol", Map.of("rol", role)).statusCode()).isEqualTo(302);
    }

    private String opened(Visitor who) {
        var answer = who.postForm("/monitor/mijn/" + room.team, Map.of());
        return answer.headers().firstValue("location").orElse("").replace(room.site, "");
    }

    /// Somebody who acts for the same organisation.
    private Visitor colleagueOf(Visitor leader) {
        var account = new Account("Cas Collega");
        var colleague = World.on(balans).newManager(account);
        var db = balans.part(org.springframework.jdbc.core.simple.JdbcClient.class);
        var organisation = db.sql("""
                SELECT m.organisation FROM identity_membership m JOIN identity_person p ON p.id = m.person
                WHERE p.name = 'Lea Leider' ORDER BY m.since DESC LIMIT 1
                """).query(String.class).single();
        db.sql("UPDATE identity_membership SET organisation = :organisation WHERE person = :person")
                .param("organisation", organisation).param("person", account.person).update();
        return colleague;
    }
}
