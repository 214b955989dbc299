package balans.agenda.gap;

import static org.assertj.core.api.Assertions.assertThat;

import balans.agenda.gap.Spot.Missing;
import balans.agenda.gap.Spot.Standing;
import balans.agenda.overview.Agendas;
import balans.agenda.register.AgendaKinds;
import balans.directory.EntryId;
import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.directory.entry.EntryStore;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// On a server of its own: what is empty is so for the whole agenda.
class WhiteSpotsTest {

    private static RunningBalans balans;
    private static Visitor core;

    @BeforeAll
    static void start() {
        balans = TestRegisters.own(Databases.SQLITE);
        core = new Newsroom(balans).administrator();
    }

    @AfterAll
    static void stop() {
        balans.stop();
    }

    @Test
    @DisplayName("R001-17: a place goes from no action, by no lead and no term, to in order, and is forgotten after two quarters")
    void aPlaceFillsAndIsForgotten() {
        assertThat(spot(0).standing()).isEqualTo(Standing.NO_ACTION);
        var all = String.join("\n", balans.part(Agendas.class).now().ambitions("veiligheid", "het-onderwijs").stream().map(a -> a.id()).toList());
        var fields = new HashMap<>(Map.of("title", "Lessen op elke school", "state", "loopt", "ambitions", all));
        var id = Newsroom.idIn(core.postForm("/redactie/acties", fields));
        assertThat(spot(0).standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(spot(0).missing()).extracting(Missing::key).containsExactly("lead", "term");
        fields.putAll(Map.of("version", "1", "lead", "offlimits", "term", "Q4 2030"));
        assertThat(core.postForm("/redactie/acties/" + id, fields).statusCode()).isEqualTo(302);
        assertThat(spot(0).standing()).isEqualTo(Standing.IN_ORDER);
        assertThat(spot(182).standing()).isEqualTo(Standing.IN_ORDER);
        assertThat(spot(184).standing()).isEqualTo(Standing.STALE);
    }

    @Test
    @DisplayName("R001-17: a place that is left empty on purpose says why")
    void aPlaceIsLeftEmptyOnPurpose() {
        var cell = balans.part(Agendas.class).now().cell("gezondheid", "gezamenlijke-visie").orElseThrow();
        assertThat(new Visitor(balans.url()).get("/agenda/witte-vlekken").body()).contains("3 van de 15 vakken zijn nog wit");
        var fields = new HashMap<>(cell.fields().values());
        fields.putAll(Map.of("version", "" + cell.version(), "emptyBecause", "De visie geldt voor alle drie de thema's"));
        assertThat(core.postForm("/redactie/agenda-vakken/" + cell.id().id(), fields).statusCode()).isEqualTo(302);
        assertThat(balans.part(EntryStore.class).find(new EntryId(AgendaKinds.CELL, cell.id().id())).orElseThrow().version()).isGreaterThan(1);
        var page = new Visitor(balans.url()).get("/agenda/witte-vlekken").body();
        assertThat(page).contains("De visie geldt voor alle drie de thema", "2 van de 15 vakken zijn nog wit", "cell purpose");
    }

    private static Spot spot(int daysFromNow) {
        return WhiteSpots.of(balans.part(Agendas.class).now(), Instant.now().plus(Duration.ofDays(daysFromNow))).stream()
                .filter(spot -> spot.id().equals("veiligheid-het-onderwijs")).findFirst().orElseThrow();
    }
}
