package balans.agenda.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import balans.agenda.edition.TestEditions;
import balans.directory.Newsroom;
import balans.identity.EditorTask;
import balans.kernel.RandomId;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
class MeetingTest {

    private static final String DESK = "/redactie/agenda/bijeenkomsten";

    private final RunningBalans balans;
    private final Newsroom newsroom;
    private final Visitor team;
    private final Visitor anybody;

    MeetingTest(Databases database) {
        this.balans = TestEditions.on(database);
        this.newsroom = new Newsroom(balans);
        this.team = newsroom.administrator();
        this.anybody = new Visitor(balans.url());
    }

    @AfterEach
    void clear() {
        balans.part(JdbcClient.class).sql("DELETE FROM agenda_meeting WHERE title LIKE 'Test %'").update();
    }

    @Test
    @DisplayName("R001-13: a meeting is planned, held with its number and report, and stands in the calendar")
    void aMeetingIsPlannedAndHeld() {
        var id = planned();
        assertThat(anybody.get("/agenda/bijeenkomsten/" + id).body()).contains("Gepland");
        var held = form("HELD");
        held.putAll(Map.of("version", "1", "attended", "53", "report", "Eerst <b>rondje</b>\nDan vragen"));
        assertThat(team.postForm(DESK + "/" + id, held).statusCode()).isEqualTo(302);
        assertThat(anybody.get("/agenda/bijeenkomsten/" + id).body()).contains("<dd>53</dd>", "Dan vragen").doesNotContain("<b>rondje");
        assertThat(team.postForm(DESK + "/" + id, held).statusCode()).isEqualTo(409);
        assertThat(anybody.get("/agenda.ics?thema=gezondheid").body().replace("\r\n ", "")).contains("agenda-meeting-" + id, "SEQUENCE:2", "LOCATION:Utrecht", "CATEGORIES:Landelijke Agenda,Coalitie Gezondheid");
        assertThat(anybody.get("/agenda/bijeenkomsten.csv").body()).contains("\"" + id + "\";\"coalition\";\"gezondheid\"");
    }

    @Test
    @DisplayName("R001-25: what was said is followed from the meeting to a letter to parliament, and back")
    void inputIsFollowedToALetter() {
        var id = planned();
        var title = "Kamerbrief " + RandomId.next();
        assertThat(team.postForm("/redactie/agenda/brieven", Map.of("title", title, "addressee", "Tweede Kamer", "term", "Q1 2031")).statusCode()).isEqualTo(302);
        var letter = balans.part(JdbcClient.class).sql("SELECT id FROM agenda_letter WHERE title = :t").param("t", title).query(String.class).single();
        var words = "Bel kinderen binnen een dag terug " + RandomId.next();
        assertThat(team.postForm(DESK + "/" + id + "/inbreng", Map.of("words", words, "wentTo", "LETTER", "letter", letter)).statusCode()).isEqualTo(302);
        assertThat(anybody.get("/agenda/bijeenkomsten/" + id).body()).contains(words, "/agenda/politiek#" + letter, title);
        assertThat(anybody.get("/agenda/politiek").body()).contains(title, words, "/agenda/bijeenkomsten/" + id + "#");
    }

    @Test
    @DisplayName("R001-13: input has a place where it went, or a reason why not")
    void inputHasAPlaceOrAReason() {
        var desk = DESK + "/" + planned() + "/inbreng";
        for (var wrong : new String[] {"AGENDA,https://elders.example", "AGENDA,/agenda/../x", "EDITION,juni", "LETTER,", "NOT_TAKEN,"}) {
            var parts = wrong.split(",", 2);
            var answer = team.postForm(desk, Map.of("words", "Iets", "wentTo", parts[0], "address", parts[1], "letter", "bestaat-niet"));
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
            assertThat(answer.body()).contains("role=\"alert\"", ">Iets</textarea>");
        }
        assertThat(team.postForm(desk, Map.of("words", "Iets", "wentTo", "EDITION", "address", "2026-06")).statusCode()).isEqualTo(302);
        assertThat(team.postForm(desk, Map.of("words", "Nog iets", "wentTo", "NOT_TAKEN", "answer", "Kan niet")).statusCode()).isEqualTo(302);
        assertThat(team.postForm(desk, Map.of("id", "bestaat-niet", "words", "Iets")).statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeReadIsSaidBesideTheForm() {
        for (var wrong : Map.of("on", "morgen", "title", " ", "attended", "veel").entrySet()) {
            var form = form("HELD");
            form.put(wrong.getKey(), wrong.getValue());
            assertThat(team.postForm(DESK, form).statusCode()).as(wrong.getKey()).isEqualTo(422);
        }
        assertThat(team.postForm("/redactie/agenda/brieven", Map.of("title", "x", "website", "javascript:alert(1)")).statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("R001-13, R001-22: who writes for a coalition keeps its meetings, and nobody else's")
    void aCoalitionKeepsItsOwnMeetings() {
        var own = newsroom.editor(new EditorTask(EditorTask.Kind.COALITION, "coalitie-gezondheid"));
        var other = newsroom.editor(new EditorTask(EditorTask.Kind.COALITION, "coalitie-veiligheid"));
        var id = Newsroom.idIn(own.postForm(DESK, form("PLANNED")));
        assertThat(own.postForm(DESK + "/" + id + "/inbreng", Map.of("words", "Iets", "wentTo", "OPEN")).statusCode()).isEqualTo(302);
        assertThat(other.get(DESK).body()).doesNotContain(id, "Coalitie Gezondheid", "Nieuwe brief", "Grote bijeenkomst");
        assertThat(other.get(DESK + "/" + id).statusCode()).isEqualTo(404);
        var moved = form("PLANNED");
        moved.putAll(Map.of("theme", "veiligheid", "version", "1"));
        assertThat(own.postForm(DESK + "/" + id, moved).statusCode()).as("not to another coalition").isEqualTo(404);
        moved.putAll(Map.of("kind", "LARGE"));
        assertThat(own.postForm(DESK, moved).statusCode()).as("no large meeting").isEqualTo(404);
        assertThat(own.postForm("/redactie/agenda/brieven", Map.of("title", "x")).statusCode()).isEqualTo(404);
        assertThat(team.get(DESK).body()).contains(id);
    }

    @Test
    @DisplayName("R001-22: who is not of the core team keeps no meetings")
    void anotherEditorKeepsNoMeetings() {
        var other = newsroom.editor(new EditorTask(EditorTask.Kind.SECTOR, "sector.onderwijs"));
        assertThat(other.get(DESK).statusCode()).isEqualTo(404);
        assertThat(other.postForm(DESK, form("PLANNED")).statusCode()).isEqualTo(404);
    }

    private String planned() {
        return Newsroom.idIn(team.postForm(DESK, form("PLANNED")));
    }

    private static Map<String, String> form(String state) {
        return new HashMap<>(Map.of("kind", "COALITION", "theme", "gezondheid", "title", "Test " + RandomId.next(),
                "on", "2031-02-03", "state", state, "place", "Utrecht"));
    }
}
