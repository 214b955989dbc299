package balans.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balans.action.Action.State;
import balans.action.Action.Visibility;
import balans.action.Actions.Agreement;
import balans.action.CheckIn.Outcome;
import balans.action.Origin.Instrument;
import balans.support.Databases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
class ActionsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123Z");
    private static final LocalDate SOON = LocalDate.of(2026, 12, 3);

    private final JdbcClient db;
    private final List<Object> settled = new ArrayList<>();
    private Instant now = NOW;

    ActionsTest(Databases database) {
        db = database.client();
    }

    @Test // R003-14, R003-16
    void everythingThatWasAgreedSurvives() {
        var origin = new Origin(Instrument.MONITOR, "team", "session", "stelling-07", "round", "Er is ruimte");
        var agreed = actions().agree(origin, new Agreement(" Meldingen uit ", " Els ", List.of("CLB", "Gemeente"),
                Term.parse("Q3/4 2026").orElseThrow(), SOON, Visibility.PUBLIC));
        assertThat(agreed).isEqualTo(new Action(agreed.id(), origin, "Meldingen uit", "Els",
                List.of("CLB", "Gemeente"), Term.quarters(2026, 3, 4), State.OPEN, SOON, Visibility.PUBLIC, 0, NOW, NOW));
        assertThat(actions().find(agreed.id())).contains(agreed);
        assertThat(actions().of(Instrument.MONITOR, "team")).containsExactly(agreed);
        assertThat(actions().of(Instrument.AGENDA, "team")).isEmpty();
        assertThat(actions().of(Instrument.MONITOR, "other")).isEmpty();
    }

    @Test // R003-15
    void looksBackOnWhatWasOpenWhenItBeganAndStillShowsWhatWasAnsweredSince() {
        var first = agree("session-1", "eerste", SOON.plusDays(1));
        var second = agree("session-1", "tweede", SOON);
        var third = agree("session-1", "derde", null);
        actions().checkIn(third.id(), "session-1b", Outcome.LET_GO, "", null);
        now = NOW.plusSeconds(60);
        var began = now;
        agree("session-2", "van vandaag", SOON);
        assertThat(lookedBackOn("session-2", began)).containsExactly("tweede", "eerste");
        actions().checkIn(second.id(), "session-2", Outcome.DONE, "Gelukt", null);
        assertThat(lookedBackOn("session-2", began)).containsExactly("tweede", "eerste");
        assertThat(lookedBackOn("session-3", began)).containsExactly("eerste");
        assertThat(actions().find(first.id()).orElseThrow().state()).isEqualTo(State.OPEN);
    }

    @Test // R003-15
    void onOneOccasionTheLastAnswerCounts() {
        var action = agree("session-1", "eerste", SOON);
        actions().checkIn(action.id(), "session-2", Outcome.DONE, "", null);
        now = now.plusSeconds(5);
        var again = actions().checkIn(action.id(), "session-2", Outcome.AGAIN, "Nog niet af", SOON.plusDays(30));
        assertThat(again).hasValueSatisfying(a -> {
            assertThat(a.state()).isEqualTo(State.AGAIN);
            assertThat(a.lookBackOn()).isEqualTo(SOON.plusDays(30));
            assertThat(a.version()).isEqualTo(2);
        });
        assertThat(actions().checkIns(action.id()))
                .containsExactly(new CheckIn(action.id(), "session-2", now, Outcome.AGAIN, "Nog niet af"));
        actions().checkIn(action.id(), "session-3", Outcome.NOT_YET, "", null);
        assertThat(actions().find(action.id()).orElseThrow().state()).isEqualTo(State.AGAIN);
        assertThat(actions().checkIns(Instrument.MONITOR, "team")).hasSize(2);
    }

    @Test
    void adjustingKeepsTheIdAndTheHistory() {
        var action = agree("session-1", "te groot", SOON);
        var adjusted = actions().adjust(action.id(), "session-2",
                new Agreement("kleiner", "Bo", List.of(), null, null, Visibility.TEAM), "").orElseThrow();
        assertThat(adjusted.id()).isEqualTo(action.id());
        assertThat(adjusted.state()).isEqualTo(State.ADJUSTED);
        assertThat(adjusted.day()).isNull();
        assertThat(actions().find(action.id())).contains(adjusted);
        assertThat(adjusted.origin()).isEqualTo(action.origin());
    }

    @Test
    void twoChangesOfOneVersionAreOneTooMany() {
        var action = agree("session-1", "eerste", SOON);
        var store = new ActionStore(db);
        var next = new Action(action.id(), action.origin(), "anders", "", List.of(), null, State.OPEN, null,
                Visibility.TEAM, 1, NOW, NOW);
        assertThat(store.update(next)).isTrue();
        assertThat(store.update(next)).isFalse();
    }

    @Test // R003-14
    void whoeverGoesTakesItsActionsAlongAndNobodyElses() {
        var action = agree("session-1", "eerste", SOON);
        actions().checkIn(action.id(), "session-2", Outcome.NOT_YET, "", null);
        var other = actions().agree(Origin.of(Instrument.MONITOR, "other"), agreement("van een ander", SOON));
        actions().removeOf(Instrument.MONITOR, "team");
        assertThat(actions().of(Instrument.MONITOR, "team")).isEmpty();
        assertThat(actions().checkIns(action.id())).isEmpty();
        assertThat(actions().find(other.id())).isPresent();
        assertThat(actions().remove(other.id())).isTrue();
        assertThat(actions().remove(other.id())).isFalse();
        assertThat(settled).contains(new ActionSettled(action.id()), new ActionSettled(other.id()));
    }

    @Test
    void whatDoesNotFitIsNoAction() {
        assertThat(Action.titleFits("x".repeat(300))).isTrue();
        assertThat(Action.titleFits("x".repeat(301))).isFalse();
        assertThat(Action.titleFits(" ")).isFalse();
        assertThatThrownBy(() -> agree("s", "", SOON)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Origin.of(Instrument.MONITOR, " ")).isInstanceOf(IllegalArgumentException.class);
        var action = agree("session-1", "eerste", SOON);
        assertThatThrownBy(() -> db.sql("UPDATE action_action SET state = 'MAYBE' WHERE id = :id")
                .param("id", action.id().value()).update()).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> db.sql("UPDATE action_action SET term = '2026' WHERE id = :id")
                .param("id", action.id().value()).update()).isInstanceOf(RuntimeException.class);
    }

    @Test
    void isOverdueOnTheDayAfterItsDayUntilItIsClosed() {
        var action = agree("session-1", "eerste", SOON);
        assertThat(action.isOverdue(SOON)).isFalse();
        assertThat(action.isOverdue(SOON.plusDays(1))).isTrue();
        var done = actions().checkIn(action.id(), "x", Outcome.DONE, "", null).orElseThrow();
        assertThat(done.isOverdue(SOON.plusDays(1))).isFalse();
    }

    private List<String> lookedBackOn(String session, Instant since) {
        return actions().lookedBackOn(Instrument.MONITOR, "team", session, since).stream().map(Action::title).toList();
    }

    private Action agree(String session, String title, LocalDate day) {
        return actions().agree(new Origin(Instrument.MONITOR, "team", session, "", "", ""), agreement(title, day));
    }

    private static Agreement agreement(String title, LocalDate day) {
        return new Agreement(title, "Els", List.of(), null, day, Visibility.TEAM);
    }

    private Actions actions() {
        return new Actions(new ActionStore(db), new CheckInStore(db), settled::add,
                Clock.offset(Clock.fixed(now, ZoneOffset.UTC), Duration.ZERO));
    }
}
