package balans.monitor.session;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import biweekly.Biweekly;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What was agreed in one session, between sessions and in the next one; by forms alone.
@ParameterizedClass
@EnumSource(Databases.class)
class LookBackTest {

    private static final String A = "stelling-07";
    private static final String LATER = LocalDate.now().plusDays(40).toString();

    private final TestRoom room;
    private final String list;

    LookBackTest(Databases database) {
        room = TestRoom.team(RunningBalans.on(database).url());
        list = "/monitor/team/" + room.team + "/afspraken";
    }

    @Test // R003-15
    void theNextSessionOpensWithAllThatIsOpenAndEachIsDoneAgainAdjustedOrLetGo() {
        session();
        for (var what : new String[] {"een", "twee", "drie", "vier"}) {
            assertThat(agree(Map.of("wat", "Afspraak " + what, "wie", "Els"))).isEqualTo(302);
        }
        finish();
        session();
        room.next(Phase.LOBBY);
        var page = lead();
        assertThat(page).contains("Terugblik", "Afspraak een", "Afspraak twee", "Afspraak drie", "Afspraak vier");
        lookBack(id(page, "een"), "DONE", Map.of());
        lookBack(id(page, "twee"), "AGAIN", Map.of());
        lookBack(id(page, "drie"), "ADJUSTED", Map.of("wat", "Afspraak drie, maar kleiner", "wie", "Bo", "wanneer", LATER));
        lookBack(id(page, "vier"), "LET_GO", Map.of());
        assertThat(lead()).contains("Afspraak een", "Afspraak drie, maar kleiner", "Afspraak vier");
        var phone = room.join();
        assertThat(phone.get(room.path("")).body()).contains("gedaan", "opnieuw opgepakt", "aangepast", "losgelaten");
        assertThat(room.leader.get(room.screen()).body()).contains("4 afspraken").doesNotContain("Els", "Bo ·");
        finish();
        assertThat(room.leader.get(list).body()).contains("Afspraak twee", "Afspraak drie, maar kleiner")
                .doesNotContain("Afspraak een<", "Afspraak vier");
        assertThat(room.leader.get(list + "?stand=klaar").body()).contains("Afspraak een", "Afspraak vier")
                .doesNotContain("Afspraak twee");
        session();
        room.next(Phase.LOBBY);
        assertThat(lead()).contains("Afspraak twee", "maar kleiner").doesNotContain("Afspraak een", "Afspraak vier");
    }

    @Test // R003-15
    void aChangeOfMindInTheSameSessionReplacesTheAnswer() {
        session();
        agree(Map.of("wat", "Afspraak een"));
        finish();
        session();
        room.next(Phase.LOBBY);
        var id = id(lead(), "een");
        lookBack(id, "DONE", Map.of());
        lookBack(id, "AGAIN", Map.of("wanneer", LATER));
        finish();
        assertThat(room.leader.get(list).body()).contains("Afspraak een", "opnieuw opgepakt")
                .containsOnlyOnce("Opnieuw oppakken</li>").doesNotContain("<b>Gedaan");
    }

    @Test // R003-14, R003-16
    void anActionKnowsWhoWhenAndTheStatementThatLedToIt() {
        session();
        room.next(Phase.LOBBY);
        room.reveal(Phase.THERMOMETER);
        room.next(Phase.TALK);
        var round = TestRoom.find("name=\"ronde\" value=\"([^\"]+)\"", lead());
        assertThat(agree(Map.of("wat", "De kring zonder scherm", "wie", "Els", "wanneer", LATER, "ronde", round)))
                .isEqualTo(302);
        var csv = room.leader.get(list + ".csv?stand=open&zoek=SCHERM");
        assertThat(csv.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
        assertThat(csv.body()).contains("\"De kring zonder scherm\";\"Els\"").contains("schermvrije momenten")
                .contains("\"open\"");
        assertThat(room.leader.get(list + ".csv?zoek=onzin").body()).doesNotContain("De kring");
        assertThat(room.leader.get(list + "?zoek=els").body()).contains("De kring zonder scherm");
    }

    @Test // R003-14
    void whatDoesNotFitComesBackAsTypedWithAWord() {
        session();
        for (var wrong : java.util.List.of(
                Map.of("wat", " ", "wie", "Els"), Map.of("wat", "x".repeat(301)), Map.of("wat", "iets", "wanneer", "ooit"),
                Map.of("wat", "iets", "wanneer", "2020-01-01"), Map.of("wat", "iets", "mail", "geen adres"),
                Map.of("wat", "iets", "wie", "x".repeat(121)))) {
            var answer = room.leader.postForm(room.path("/leiden/afspraken"), wrong);
            assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(422);
            assertThat(answer.body()).contains("class=\"notice warm\" role=\"alert\"");
        }
        assertThat(room.leader.get(list).body()).contains("nog niets afgesproken");
        assertThat(agree(Map.of("wat", "<script>alert(1)</script>", "wie", "\"><b>"))).isEqualTo(302);
        assertThat(room.leader.get(list).body()).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    @Test // R003-14
    void aCalendarGetsAFileAndAFeedThatOnlyItsSecretOpens() {
        session();
        agree(Map.of("wat", "De kring zonder scherm", "wie", "Els", "wanneer", LATER));
        var page = room.leader.get(list).body();
        var id = TestRoom.find("id=\"a-([^\"]+)\"", page);
        var file = room.leader.get(list + "/" + id + "/agenda.ics");
        assertThat(file.headers().firstValue("content-type").orElse("")).startsWith("text/calendar");
        var event = Biweekly.parse(file.body()).first().getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("De kring zonder scherm");
        assertThat(event.getDescription().getValue()).contains("Els");
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, true)).isEqualTo(LATER);
        var feed = TestRoom.find("(/monitor/agenda/[^/]+/team.ics)", page);
        var stranger = new Visitor(room.site);
        var read = Biweekly.parse(stranger.get(feed).body()).first().getEvents();
        assertThat(read).hasSize(1).allMatch(e -> e.getUid().getValue().equals(event.getUid().getValue()));
        room.leader.postForm("/monitor/team/" + room.team + "/agenda", Map.of());
        assertThat(stranger.get(feed).statusCode()).isEqualTo(404);
        assertThat(stranger.get(list).statusCode()).isEqualTo(404);
        assertThat(stranger.get(list + "/" + id + "/agenda.ics").statusCode()).isEqualTo(404);
        var other = TestRoom.team(room.site);
        assertThat(other.leader.get("/monitor/team/" + other.team + "/afspraken/" + id + "/agenda.ics").statusCode())
                .isEqualTo(404);
        assertThat(other.leader.postForm("/monitor/team/" + other.team + "/afspraken/" + id + "/terugblik",
                Map.of("uitkomst", "LET_GO")).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyWhatWasAgreedJustNowCanBeTakenAwayAndAnEmptyTeamLeavesNothing() {
        session();
        agree(Map.of("wat", "Afspraak een"));
        var id = TestRoom.find("id=\"weg-([^\"]+)\"", lead(Phase.ACTIONS));
        finish();
        session();
        room.leader.postForm(room.path("/leiden/afspraken/weg"), Map.of("actie", id));
        assertThat(room.leader.get(list).body()).contains("Afspraak een");
        agree(Map.of("wat", "Afspraak twee"));
        var second = TestRoom.find("id=\"weg-([^\"]+)\"", lead(Phase.ACTIONS));
        room.leader.postForm(room.path("/leiden/afspraken/weg"), Map.of("actie", second));
        assertThat(room.leader.get(list).body()).doesNotContain("Afspraak twee");
        var feed = TestRoom.find("(/monitor/agenda/[^/]+/team.ics)", room.leader.get(list).body());
        room.leader.postForm("/monitor/team/" + room.team + "/opheffing", Map.of("name", "Team Zuid"));
        assertThat(new Visitor(room.site).get(feed).statusCode()).isEqualTo(404);
    }

    private void session() {
        room.start("zelf", A);
    }

    private int agree(Map<String, String> fields) {
        return room.leader.postForm(room.path("/leiden/afspraken"), fields).statusCode();
    }

    private void lookBack(String action, String outcome, Map<String, String> more) {
        var fields = new LinkedHashMap<>(more);
        fields.put("actie", action);
        fields.put("uitkomst", outcome);
        assertThat(room.leader.postForm(room.path("/leiden/terugblik"), fields).statusCode()).isEqualTo(302);
    }

    private String lead() {
        return room.leader.get(room.path("/leiden")).body();
    }

    /// Goes on until this phase.
    private String lead(Phase wanted) {
        for (var phase : Phase.values()) {
            if (phase.isBefore(wanted)) {
                forward(phase);
            }
        }
        return lead();
    }

    private void finish() {
        lead(Phase.CLOSED);
    }

    private void forward(Phase phase) {
        if (phase.isSecret()) {
            room.reveal(phase);
        } else {
            room.next(phase);
        }
    }

    private static String id(String page, String which) {
        return TestRoom.find("aria-label=\"Afspraak " + which + "\">(?s:.)*?name=\"actie\" value=\"([^\"]+)\"", page);
    }
}
