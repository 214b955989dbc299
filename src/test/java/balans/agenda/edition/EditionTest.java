package balans.agenda.edition;

import static balans.agenda.edition.EditionWorld.ADA;
import static balans.agenda.edition.EditionWorld.BOB;
import static balans.agenda.edition.EditionWorld.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balans.agenda.Piece;
import balans.agenda.WordsWithdrawn;
import balans.kernel.Refusal;
import balans.support.Databases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

@ParameterizedClass
@EnumSource(Databases.class)
class EditionTest {

    private static final String JUNE = "2026-06";

    private final EditionWorld world;

    EditionTest(Databases database) {
        this.world = new EditionWorld(database, LocalDate.of(2026, 6, 30));
    }

    @Test
    @DisplayName("R001-2, R001-21: an edition goes from draft to public and never changes after that")
    void aDraftBecomesAnEditionThatStaysWhatItIs() {
        assertThat(world.begin("2026-06-30")).isEqualTo(new PrepareEdition.Outcome.Begun(JUNE));
        assertThatThrownBy(() -> world.editions.find(JUNE)).isInstanceOf(Refusal.class);
        assertThat(world.freeze(JUNE, false)).isInstanceOf(FreezeEdition.Outcome.Frozen.class);
        assertThatThrownBy(() -> world.editions.find(JUNE)).isInstanceOf(Refusal.class);
        var frozen = List.copyOf(world.pieces);
        world.pieces.clear();
        assertThat(world.publish(JUNE, BOB)).isInstanceOf(PublishEdition.Outcome.Done.class);
        var edition = world.editions.published(JUNE);
        assertThat(world.editions.pieces(edition)).isEqualTo(frozen);
        assertThat(edition.nextDue()).isEqualTo("2026-09-30");
        assertThat(edition.steps()).extracting(Edition.Step::name).containsExactly(ADA.name(), ADA.name(), BOB.name());
        assertThat(edition.steps()).extracting(Edition.Step::state)
                .containsExactly(EditionState.DRAFT, EditionState.FROZEN, EditionState.PUBLISHED);
        assertThat(Canon.holds(edition, world.frozen.of(JUNE))).isTrue();
        assertThat(world.prepare.change(JUNE, edition.version(), "Anders", "", "2026-09-30"))
                .isInstanceOf(PrepareEdition.Outcome.Clash.class);
    }

    @Test
    @DisplayName("issue 5: nothing is frozen while something waits for review, and who tries sees what")
    void freezingWaitsForReview() {
        world.begin("2026-06-30");
        world.waiting.add("Dataloop krijgt een trekker");
        assertThat(world.freeze(JUNE, true))
                .isEqualTo(new FreezeEdition.Outcome.InReview(List.of("Dataloop krijgt een trekker")));
        assertThat(world.store.find(JUNE).orElseThrow().state()).isEqualTo(EditionState.DRAFT);
        assertThat(world.frozen.of(JUNE)).isEmpty();
    }

    @Test
    @DisplayName("issue 5: what is called reached but lies after the edition has to be looked at")
    void whatIsReachedTooEarlyIsFlagged() {
        var early = piece("actie-2", "milestone", "Manifest Social Media Code", "", Map.of("term", "zomer 2026", "state", "bereikt"));
        world.pieces.add(early);
        world.pieces.add(piece("actie-3", "action", "Loopt later", "", Map.of("term", "Q3/4 2026", "state", "Loopt nu")));
        world.begin("2026-06-30");
        assertThat(world.freeze(JUNE, false)).isEqualTo(new FreezeEdition.Outcome.ReachedLater(List.of(early)));
        assertThat(world.freeze(JUNE, true)).isInstanceOf(FreezeEdition.Outcome.Frozen.class);
    }

    @Test
    @DisplayName("issue 5: of two who publish at once one does, and the other hears who")
    void ofTwoWhoPublishAtOnceOneWins() throws Exception {
        world.begin("2026-06-30");
        world.freeze(JUNE, false);
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = new ArrayList<Future<PublishEdition.Outcome>>();
            for (var who : List.of(ADA, BOB)) {
                outcomes.add(threads.submit(() -> {
                    together.await();
                    return world.publish(JUNE, who);
                }));
            }
            var done = new ArrayList<PublishEdition.Outcome>();
            for (var outcome : outcomes) {
                done.add(outcome.get());
            }
            assertThat(done.stream().filter(PublishEdition.Outcome.Done.class::isInstance)).hasSize(1);
            var winner = world.editions.published(JUNE).step(EditionState.PUBLISHED).orElseThrow();
            assertThat(done.stream().filter(PublishEdition.Outcome.Already.class::isInstance))
                    .containsExactly(new PublishEdition.Outcome.Already(winner));
        }
    }

    @Test
    @DisplayName("issue 5: the database itself keeps the order of the states")
    void theDatabaseKeepsTheOrder() {
        world.begin("2026-06-30");
        assertThat(world.publish(JUNE, ADA)).isInstanceOf(PublishEdition.Outcome.NotYet.class);
        for (var wrong : List.of("'PUBLISHED', 'FROZEN'", "'PUBLISHED', 'DRAFT'", "'PUBLISHED', NULL", "'DRAFT', NULL", "'GONE', 'DRAFT'")) {
            assertThatThrownBy(() -> world.db.sql("INSERT INTO agenda_edition_state (edition, state, comes_after, at, name, reason) "
                    + "VALUES ('2026-06', " + wrong + ", 0, '', '')").update()).as(wrong).isInstanceOf(DataAccessException.class);
        }
        world.freeze(JUNE, false);
        world.publish(JUNE, ADA);
        assertThat(world.thaw(JUNE)).isFalse();
        assertThat(world.store.remove(JUNE)).isFalse();
        assertThatThrownBy(() -> world.db.sql("DELETE FROM agenda_edition_state WHERE state = 'FROZEN'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void oneEditionIsPreparedAtATime() {
        world.begin("2026-06-30");
        assertThat(world.begin("2026-09-30")).isInstanceOf(PrepareEdition.Outcome.Taken.class);
        assertThat(world.freeze(JUNE, false)).isInstanceOf(FreezeEdition.Outcome.Frozen.class);
        assertThat(world.thaw(JUNE)).isTrue();
        assertThat(world.frozen.of(JUNE)).isEmpty();
        assertThat(world.store.remove(JUNE)).isTrue();
        assertThat(world.begin("2026-09-30")).isInstanceOf(PrepareEdition.Outcome.Begun.class);
    }

    @Test
    @DisplayName("R001-20: when a permission is withdrawn the words go, the edition says so, and the chain holds")
    void withdrawnWordsGoAndTheChainHolds() {
        var june = world.published("2026-06-30");
        world.pieces.removeIf(piece -> piece.kind().equals("voice"));
        var september = world.published("2026-09-30");
        world.removeWords.remove(new WordsWithdrawn("stem-jens"));
        var left = world.frozen.of(JUNE);
        assertThat(left).hasSize(3).filteredOn(FrozenPiece::isRemoved).singleElement().satisfies(removed -> {
            assertThat(removed.kind()).isEqualTo("voice");
            assertThat(removed.piece()).isNull();
            assertThat(removed.removedOn()).isEqualTo("2026-06-30");
        });
        assertThat(world.db.sql("SELECT count(*) FROM agenda_edition_piece WHERE content LIKE '%verbinding%' OR piece LIKE '%jens%'")
                .query(Integer.class).single()).isZero();
        assertThat(Canon.holds(june, left)).isTrue();
        assertThat(september.seal().previous()).isEqualTo(JUNE);
        assertThat(september.seal().previousSha256()).isEqualTo(june.seal().sha256());
        assertThat(Canon.holds(september, world.frozen.of(september.id()))).isTrue();
        assertThat(EditionTable.json(june, left).toString()).contains("removedOn").doesNotContain("verbinding", "Jens");
    }

    @Test
    void oneChangedWordBreaksTheSeal() {
        var edition = world.published("2026-06-30");
        world.db.sql("UPDATE agenda_edition_piece SET content = replace(content, 'Jongeren', 'Iedereen') WHERE piece = 'ambitie-1'").update();
        assertThat(Canon.holds(edition, world.frozen.of(JUNE))).isFalse();
    }

    @Test
    void aSmallerAgendaDoesNotMatchTheSeal() {
        var edition = world.published("2026-06-30");
        assertThat(Canon.holds(edition, world.frozen.of(JUNE).subList(0, 2))).isFalse();
    }

    @Test
    @DisplayName("issue 5: an edition that was taken back says why, and is not compared with any more")
    void aWithdrawnEditionSaysWhy() {
        world.published("2026-06-30");
        assertThat(world.withdraw(JUNE, " ")).isInstanceOf(PublishEdition.Outcome.NotYet.class);
        assertThat(world.withdraw(JUNE, "Er stond een verkeerde lijst in")).isInstanceOf(PublishEdition.Outcome.Done.class);
        assertThat(world.editions.all()).isEmpty();
        assertThat(world.editions.find(JUNE).steps().getLast().reason()).isEqualTo("Er stond een verkeerde lijst in");
        assertThatThrownBy(() -> world.editions.published(JUNE)).isInstanceOf(Refusal.class)
                .extracting(e -> ((Refusal) e).reason()).isEqualTo(Refusal.Reason.GONE);
    }

    @Test
    void whatCannotBeUsedIsRefusedWithItsField() {
        assertThat(world.prepare.begin(ADA, " ", "", "2026-06-30")).isEqualTo(new PrepareEdition.Outcome.NotAccepted("title"));
        assertThat(world.prepare.begin(ADA, "t", "x".repeat(8_001), "2026-06-30")).isEqualTo(new PrepareEdition.Outcome.NotAccepted("preface"));
        assertThat(world.begin("30 juni")).isEqualTo(new PrepareEdition.Outcome.NotAccepted("asOf"));
        assertThat(world.begin("9999-01-01")).isEqualTo(new PrepareEdition.Outcome.NotAccepted("asOf"));
    }

    @Test
    void everyFieldOfAPieceSurvives() {
        var odd = new Piece("odd", "kind", "Titel met \"aanhaling\" \\ 😀", "t", "p", new java.util.TreeMap<>(
                Map.of("b", "regel 1\nregel 2", "a", "<script>alert(1)</script>")));
        world.pieces.add(odd);
        assertThat(world.editions.pieces(world.published("2026-06-30"))).contains(odd);
    }
}
