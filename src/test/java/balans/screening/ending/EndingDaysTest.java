package balans.screening.ending;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.OrganisationId;
import balans.screening.ending.Ending.State;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R004-22: on which day everything goes, and when that is said")
class EndingDaysTest {

    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    private static final LocalDate GOES = LAST.plusDays(30);

    @Test
    void everythingGoesAfterTheGraceWhenAWarningWasGivenInTime() {
        var ending = ending(GOES.minusDays(60), State.AHEAD);
        assertThat(ending.deletesOn()).isEqualTo(GOES);
        assertThat(ending.goesOn(LAST)).isEqualTo(GOES);
        assertThat(ending.daysLeft(LAST)).isEqualTo(30);
        assertThat(ending.isDue(GOES.minusDays(1))).isFalse();
        assertThat(ending.isDue(GOES)).isTrue();
        assertThat(ending.isDue(GOES.plusDays(5))).isTrue();
    }

    @Test
    void whoIsWarnedLateHasAWeekAndWhoIsNotWarnedStays() {
        var late = ending(GOES.minusDays(6), State.AHEAD);
        assertThat(late.goesOn(GOES)).isEqualTo(GOES.plusDays(1));
        assertThat(late.isDue(GOES)).isFalse();
        assertThat(late.isDue(GOES.plusDays(1))).isTrue();
        assertThat(ending(GOES.minusDays(7), State.AHEAD).goesOn(GOES)).isEqualTo(GOES);
        var silent = ending(null, State.AHEAD);
        assertThat(silent.goesOn(GOES)).isEqualTo(GOES.plusDays(7));
        assertThat(silent.isDue(GOES.plusDays(500))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"61, 0", "60, 60", "31, 60", "30, 30", "8, 30", "7, 7", "1, 7", "0, 7", "-3, 7"})
    void theWarningIsTheOneWhoseDayCameLast(int left, int days) {
        var warning = ending(null, State.AHEAD).warning(GOES.minusDays(left));
        assertThat(warning.orElse(0)).isEqualTo(days);
    }

    @Test
    void whatIsGoingOrGoneIsNeitherDueNorWarnedOf() {
        for (var state : new State[] {State.GOING, State.GONE}) {
            assertThat(ending(GOES.minusDays(60), state).isDue(GOES)).isFalse();
            assertThat(ending(GOES.minusDays(60), state).warning(GOES)).isEmpty();
        }
    }

    private static Ending ending(LocalDate warnedOn, State state) {
        return new Ending("programme", new OrganisationId("organisation"), LAST, 30, warnedOn, state);
    }
}
