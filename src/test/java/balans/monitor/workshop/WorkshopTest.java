package balans.monitor.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// R003-5: own statements in groups, by plain forms.
@ParameterizedClass
@EnumSource(Databases.class)
class WorkshopTest {

    private final RunningBalans balans;
    private final String site;

    WorkshopTest(Databases database) {
        balans = RunningBalans.on(database);
        site = balans.url();
    }

    @Test
    void twoGroupsMakeStatementsAndTheWinnerJoinsTheTeamsList() {
        var workshop = TestWorkshop.open(site, 2);
        var an = workshop.join(1);
        var tom = workshop.join(1);
        var els = workshop.join(2);
        assertThat(workshop.leader.get(workshop.path).body()).contains("3 mensen doen mee");
        workshop.next(Step.GROUPS);
        assertThat(an.get(workshop.room("")).body()).contains("Wat werkt goed?", "data-ends");
        workshop.write(an, Step.WORKS, "Rust in de kring");
        assertThat(tom.get(workshop.room("")).body()).contains("Rust in de kring");
        assertThat(els.get(workshop.room("")).body()).doesNotContain("Rust in de kring");
        workshop.next(Step.WORKS);
        workshop.next(Step.BUMPS);
        workshop.next(Step.VALUES);
        workshop.write(tom, Step.STATEMENTS, "Wij leggen de tablet weg als een kind ons nodig heeft.");
        workshop.write(els, Step.STATEMENTS, "Ik weet wanneer ik offline mag zijn.");
        assertThat(workshop.leader.get(workshop.path).body()).contains("Streef naar twee of drie stellingen");
        workshop.next(Step.STATEMENTS);
        var offline = workshop.proposal(an, "Ik weet wanneer ik offline mag zijn.");
        workshop.sticker(an, 1, offline);
        workshop.sticker(tom, 1, offline);
        workshop.sticker(els, 1, workshop.proposal(els, "Wij leggen de tablet weg"));
        assertThat(workshop.leader.get(workshop.path).body()).contains("3 van 3").doesNotContain("2 stickers");
        workshop.reveal();
        assertThat(workshop.leader.get(workshop.path).body()).contains("2 stickers van 2 mensen");
        workshop.leader.postForm(workshop.path + "/keuze", Map.of("voorstel", offline, "groep-" + offline, "balans"));
        assertThat(els.get(workshop.room("")).body()).contains("Nieuw in jullie lijst");
        assertThat(workshop.leader.get("/monitor/team/" + workshop.team + "/stellingen").body())
                .contains("Ik weet wanneer ik offline mag zijn.").doesNotContain("Wij leggen de tablet weg");
        workshop.next(Step.RESULT);
        assertThat(els.get(workshop.room("")).statusCode()).isEqualTo(410);
        assertThat(workshop.leader.get(workshop.path + "/notities").body()).contains("Rust in de kring");
    }

    @Test
    void ofTwoWhoChangeOneNoteBothTextsAreThereUntilTheyChoose() {
        var workshop = TestWorkshop.open(site, 1);
        var an = workshop.join(1);
        var tom = workshop.join(1);
        workshop.write(an, Step.WORKS, "Eerst");
        var note = workshop.note(an, "Eerst");
        assertThat(workshop.act(an, note, "tekst", "version", "1", "text", "Van An").statusCode()).isEqualTo(302);
        var clash = workshop.act(tom, note, "tekst", "version", "1", "text", "Van Tom");
        assertThat(clash.body()).contains("Beide teksten staan er").contains("Van An").contains("Van Tom");
        assertThat(an.get(workshop.room("")).body()).contains("Bewaar allebei", "Van Tom");
        var rival = TestWorkshop.find("/notities/([^/]+)/allebei", an.get(workshop.room("")).body());
        workshop.act(an, rival, "allebei");
        assertThat(tom.get(workshop.room("")).body()).contains("Van An", "Van Tom").doesNotContain("Bewaar allebei");
    }

    @Test
    void aNoteIsMovedTakenAwayPutBackAndUndoneByForms() {
        var workshop = TestWorkshop.open(site, 1);
        var an = workshop.join(1);
        workshop.write(an, Step.WORKS, "Zwerver");
        var note = workshop.note(an, "Zwerver");
        workshop.act(an, note, "vak", "box", "BUMPS");
        assertThat(an.get(workshop.room("")).body()).containsPattern("(?s)lijst-BUMPS.*Zwerver");
        workshop.act(an, note, "ongedaan", "version", "1");
        workshop.act(an, note, "weg");
        assertThat(an.get(workshop.room("")).body()).contains("1 notitie weggehaald");
        workshop.act(an, note, "terug");
        assertThat(an.get(workshop.room("")).body()).doesNotContain("weggehaald<");
    }

    @Test
    void aTextThatIsTooLongComesBackWithTheReason() {
        var workshop = TestWorkshop.open(site, 1);
        var an = workshop.join(1);
        var answer = workshop.write(an, Step.STATEMENTS, "b".repeat(5000));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("hoogstens 200 tekens").contains("b".repeat(5000));
    }

    @Test
    void theTimeOfAStepClosesNothing() {
        var workshop = TestWorkshop.open(site, 1);
        var an = workshop.join(1);
        workshop.write(an, Step.STATEMENTS, "Wij lezen elke dag.");
        workshop.goTo(Step.STICKERS);
        assertThat(workshop.write(an, Step.WORKS, "Nog net getypt").statusCode()).isEqualTo(302);
        assertThat(an.get(workshop.room("")).body()).contains("Notities van onze groep", "Nog net getypt");
    }

    @Test
    void withoutAnyStatementTheLeaderIsToldSo() {
        var workshop = TestWorkshop.open(site, 1);
        workshop.goTo(Step.STATEMENTS);
        var answer = workshop.next(Step.STATEMENTS);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("nog geen enkele stelling");
    }

    @Test // R003-6
    void twentyTapsOfOnePersonAreThreeStickersAndLateOnesAreRefused() throws Exception {
        var workshop = TestWorkshop.open(site, 1);
        var an = workshop.join(1);
        workshop.write(an, Step.STATEMENTS, "Wij lezen elke dag.");
        workshop.goTo(Step.STICKERS);
        var proposal = workshop.proposal(an, "Wij lezen elke dag.");
        var taps = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 20; i++) {
            var slot = i % 5 + 1;
            taps.add(() -> workshop.sticker(an, slot, proposal).statusCode());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var tap : threads.invokeAll(taps)) {
                assertThat(tap.get()).isIn(302, 422);
            }
        }
        assertThat(an.get(workshop.room("")).body()).contains("Nog 0 stickers");
        workshop.next(Step.STICKERS);
        assertThat(workshop.sticker(an, 1, proposal).statusCode()).as("two seconds of grace").isEqualTo(302);
        TestWorkshop.pause((int) Workshop.GRACE.toMillis() + 300);
        assertThat(workshop.sticker(an, 1, proposal).body()).contains("Deze stap was net voorbij");
        assertThat(workshop.leader.get(workshop.path).body()).contains("3 stickers van 1 persoon");
    }

    @Test // R003-10
    void noRowTellsWhoWroteOrStuckWhat() {
        var workshop = TestWorkshop.open(site, 1);
        var an = workshop.join(1);
        workshop.write(an, Step.STATEMENTS, "Wij lezen elke dag.");
        workshop.goTo(Step.STICKERS);
        workshop.sticker(an, 1, workshop.proposal(an, "Wij lezen elke dag."));
        var db = balans.part(JdbcClient.class);
        var hash = db.sql("""
                SELECT m.hash FROM monitor_workshop_member m JOIN monitor_workshop w ON w.id = m.workshop
                WHERE w.code = :code
                """)
                .param("code", workshop.code).query(String.class).single();
        for (var table : List.of("canvas_note", "monitor_workshop_dot", "monitor_workshop_proposal")) {
            assertThat(db.sql("SELECT * FROM " + table).query().listOfRows().toString()).doesNotContain(hash);
        }
        workshop.reveal();
        workshop.leader.postForm(workshop.path + "/keuze", Map.of());
        assertThat(count(db, "monitor_workshop_dot", workshop)).isZero();
    }

    @Test
    void whoIsNotInTheWorkshopFindsNothing() {
        var workshop = TestWorkshop.open(site, 1);
        var stranger = new Visitor(site);
        assertThat(workshop.write(stranger, Step.WORKS, "x").statusCode()).isEqualTo(404);
        assertThat(stranger.get(workshop.room("/live")).statusCode()).isEqualTo(404);
        assertThat(stranger.get(workshop.path).statusCode()).isEqualTo(404);
        var other = TestWorkshop.open(site, 1);
        assertThat(other.leader.get("/monitor/team/" + other.team + "/werkplaats/" + workshop.code).statusCode())
                .isEqualTo(404);
        var an = workshop.join(1);
        workshop.write(an, Step.WORKS, "Van ons");
        var els = other.join(1);
        assertThat(other.act(els, workshop.note(an, "Van ons"), "weg").statusCode()).isEqualTo(404);
    }

    @Test
    void whoGuessesCodesWaitsHereToo() {
        var guesser = new Visitor(site);
        for (int i = 0; i < 8; i++) {
            assertThat(guesser.get("/m/ZZZZZ" + (i + 2) + "/werkplaats").statusCode()).isEqualTo(404);
        }
        assertThat(guesser.get("/m/YYYYY2/werkplaats").statusCode()).isEqualTo(429);
    }

    @Test
    void whenATeamGoesItsBoardsGoToo() {
        var workshop = TestWorkshop.open(site, 2);
        workshop.write(workshop.join(1), Step.WORKS, "Vergankelijk");
        var db = balans.part(JdbcClient.class);
        workshop.leader.postForm("/monitor/team/" + workshop.team + "/opheffing", Map.of("name", "Team Zuid"));
        assertThat(db.sql("SELECT count(*) FROM canvas_note WHERE body = 'Vergankelijk'").query(Integer.class).single())
                .isZero();
        assertThat(new Visitor(site).get("/m/" + workshop.code).statusCode()).isEqualTo(404);
    }

    private static int count(JdbcClient db, String table, TestWorkshop workshop) {
        return db.sql("SELECT count(*) FROM " + table + " t JOIN monitor_workshop w ON w.id = t.workshop WHERE w.code = :c")
                .param("c", workshop.code).query(Integer.class).single();
    }
}
