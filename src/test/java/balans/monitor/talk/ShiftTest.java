package balans.monitor.talk;

import static org.assertj.core.api.Assertions.assertThat;

import balans.monitor.thermometer.Round;
import balans.monitor.thermometer.Scores;
import balans.monitor.thermometer.Urgency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// R003-17: "clearly different" is said only when chance alone would rarely do it.
class ShiftTest {

    @Test
    void allLowThenAllHighIsClear() {
        assertThat(Shift.between(scores(4, 1, 0, 0, 0), scores(0, 0, 0, 1, 4))).isEqualTo(Shift.CLEARLY_HIGHER);
        assertThat(Shift.between(scores(0, 0, 0, 1, 4), scores(4, 1, 0, 0, 0))).isEqualTo(Shift.CLEARLY_LOWER);
    }

    @Test
    void oneStepOfTwoPeopleIsNot() {
        assertThat(Shift.between(scores(0, 3, 4, 1, 0), scores(0, 1, 5, 2, 0))).isEqualTo(Shift.NO_CLEAR_DIFFERENCE);
        assertThat(Shift.between(scores(0, 0, 8, 0, 0), scores(0, 0, 8, 0, 0))).isEqualTo(Shift.NO_CLEAR_DIFFERENCE);
    }

    @Test
    void theBorderIsTheTestsOwn() {
        // Of the 20 ways to deal 1 1 1 5 5 5 in threes, two lie this far apart: one in ten, so not clear. With four
        // and four it is 2 of 70.
        assertThat(Shift.between(scores(3, 0, 0, 0, 0), scores(0, 0, 0, 0, 3))).isEqualTo(Shift.NO_CLEAR_DIFFERENCE);
        assertThat(Shift.between(scores(4, 0, 0, 0, 0), scores(0, 0, 0, 0, 4))).isEqualTo(Shift.CLEARLY_HIGHER);
    }

    @Test
    void otherWordsOrTooFewAnswersAreNeverCompared() {
        var low = scores(8, 0, 0, 0, 0);
        var high = scores(0, 0, 0, 0, 8);
        assertThat(Shift.between(round("A", 8, 10), low, round("A", 8, 10), high)).isEqualTo(Shift.CLEARLY_HIGHER);
        assertThat(Shift.between(round("A", 8, 10), low, round("B", 8, 10), high)).isEqualTo(Shift.UNKNOWN);
        assertThat(Shift.between(round("A", 8, 14), low, round("A", 8, 10), high)).isEqualTo(Shift.UNKNOWN);
    }

    @Test
    void withoutAnyRealChangeItIsRarelySaid() {
        var random = new Random(7);
        var said = 0;
        for (int i = 0; i < 1000; i++) {
            said += Shift.between(draw(random), draw(random)) == Shift.NO_CLEAR_DIFFERENCE ? 0 : 1;
        }
        assertThat(said).isLessThanOrEqualTo(65);
    }

    private static Scores draw(Random random) {
        var counts = new Integer[] {0, 0, 0, 0, 0};
        for (int i = 0; i < 12; i++) {
            counts[random.nextInt(5)]++;
        }
        return scores(counts);
    }

    private static Round round(String wording, int responses, int invited) {
        return new Round("r", "s", wording, Urgency.OPEN, true, true, responses, invited);
    }

    private static Scores scores(Integer... counts) {
        return new Scores(List.of(counts));
    }
}
