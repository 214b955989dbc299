package balans.agenda.edition;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.Newsroom;
import balans.identity.EditorTask;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The core team at its desk. What it prepares here is thrown away again: other tests read the editions too.
@ParameterizedClass
@EnumSource(Databases.class)
class DeskTest {

    private static final String DESK = "/redactie/agenda/edities";
    private static final String MAY = DESK + "/2031-05";

    private final RunningBalans balans;
    private final Newsroom newsroom;
    private final Visitor team;

    DeskTest(Databases database) {
        this.balans = TestEditions.own(database);
        this.newsroom = new Newsroom(balans);
        this.team = newsroom.administrator();
    }

    @AfterAll
    static void stop() {
        TestEditions.stopOwn();
    }

    @AfterEach
    void clear() {
        balans.part(JdbcClient.class).sql("DELETE FROM agenda_edition WHERE id > '2030'").update();
    }

    @Test
    @DisplayName("R001-2, R001-22: the core team makes an edition in its forms, and takes it back with a reason")
    void anEditionIsMadeInForms() {
        assertThat(team.postForm(DESK, Map.of("title", "Landelijke Agenda", "asOf", "morgen")).statusCode()).isEqualTo(422);
        assertThat(team.postForm(DESK, Map.of("title", "Landelijke Agenda", "preface", "<b>Hoi</b>", "asOf", "2031-05-31")).statusCode()).isEqualTo(302);
        assertThat(team.get(DESK).body()).contains("Leg de editie vast").doesNotContain("<b>Hoi");
        assertThat(team.postForm(DESK, Map.of("title", "Nog een", "asOf", "2031-08-31")).statusCode()).isEqualTo(409);
        assertThat(new Visitor(balans.url()).get("/agenda/edities/2031-05").statusCode()).isEqualTo(404);
        assertThat(team.postForm(MAY + "/publicatie", Map.of()).statusCode()).isEqualTo(422);
        assertThat(team.postForm(MAY, Map.of("version", "1", "title", "Mei", "preface", "", "nextDue", "2031-08-31")).statusCode()).isEqualTo(302);
        assertThat(team.postForm(MAY, Map.of("version", "1", "title", "Te laat", "preface", "", "nextDue", "2031-08-31")).statusCode()).isEqualTo(409);
        assertThat(team.postForm(MAY + "/bevriezing", Map.of("gezien", "true")).statusCode()).isEqualTo(302);
        assertThat(team.postForm(MAY + "/ontdooiing", Map.of()).statusCode()).isEqualTo(302);
        assertThat(team.postForm(MAY + "/bevriezing", Map.of("gezien", "true")).statusCode()).isEqualTo(302);
        assertThat(team.postForm(MAY + "/publicatie", Map.of()).headers().firstValue("Location").orElseThrow()).endsWith("/agenda/edities/2031-05");
        var second = team.postForm(MAY + "/publicatie", Map.of());
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Iemand anders gaf deze editie al uit: Mira Maes");
        assertThat(team.postForm(MAY + "/intrekking", Map.of("reason", "")).statusCode()).isEqualTo(422);
        assertThat(team.postForm(MAY + "/intrekking", Map.of("reason", "Verkeerde lijst")).statusCode()).isEqualTo(302);
        var gone = new Visitor(balans.url()).get("/agenda/edities/2031-05");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Verkeerde lijst");
        assertThat(new Visitor(balans.url()).get("/agenda/edities/2031-05.json").statusCode()).isEqualTo(410);
    }

    @Test
    @DisplayName("R001-22: another editor reads along and cannot publish")
    void anotherEditorReadsAlong() {
        var other = newsroom.editor(new EditorTask(EditorTask.Kind.SECTOR, "sector.onderwijs"));
        assertThat(other.get(DESK).body()).contains("Het kernteam legt edities vast").doesNotContain("Nieuwe editie beginnen</button>");
        assertThat(other.postForm(DESK, Map.of("title", "t", "asOf", "2031-05-31")).statusCode()).isEqualTo(404);
        team.postForm(DESK, Map.of("title", "Mei", "asOf", "2031-05-31"));
        for (var step : new String[] {"bevriezing", "publicatie", "ontdooiing", "intrekking", "verwijdering"}) {
            assertThat(other.postForm(MAY + "/" + step, Map.of("reason", "x")).statusCode()).as(step).isEqualTo(404);
        }
        assertThat(team.postForm(MAY + "/verwijdering", Map.of()).statusCode()).isEqualTo(302);
    }
}
