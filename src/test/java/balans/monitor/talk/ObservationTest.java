package balans.monitor.talk;

import static org.assertj.core.api.Assertions.assertThat;

import balans.monitor.thermometer.Scores;
import java.util.List;
import org.junit.jupiter.api.Test;

/// R003-13: what stands out, by fixed rules; each at its border and one beside it.
class ObservationTest {

    @Test
    void fourInFiveOnTwoNeighboursAgree() {
        assertThat(pattern(0, 0, 4, 4, 2)).isEqualTo(Pattern.AGREED);
        assertThat(pattern(1, 0, 4, 3, 2)).isNotEqualTo(Pattern.AGREED);
    }

    @Test
    void aQuarterOnEachSideIsDivided() {
        assertThat(pattern(1, 1, 4, 1, 1)).isEqualTo(Pattern.DIVIDED);
        assertThat(pattern(1, 0, 5, 1, 1)).isEqualTo(Pattern.MIXED);
        assertThat(pattern(3, 0, 0, 0, 2)).isEqualTo(Pattern.DIVIDED);
    }

    @Test
    void dividedIsTalkedAboutFirst() {
        assertThat(List.of(Pattern.TOO_FEW, Pattern.AGREED, Pattern.MIXED, Pattern.DIVIDED).stream().sorted())
                .containsExactly(Pattern.DIVIDED, Pattern.MIXED, Pattern.AGREED, Pattern.TOO_FEW);
    }

    @Test
    void fewerThanThreeInFiveAnswersIsSaid() {
        assertThat(observed(6, 10).manyMissing()).isFalse();
        assertThat(observed(5, 10).manyMissing()).isTrue();
    }

    @Test
    void whatMayNotBeShownSaysNothingAboutScores() {
        var observation = Observation.of(scores(2, 0, 0, 0, 2), false, 4, 4, Shift.CLEARLY_LOWER);
        assertThat(observation).isEqualTo(new Observation(Pattern.TOO_FEW, 0, 0, 4, false, Shift.UNKNOWN));
    }

    private static Observation observed(int responses, int invited) {
        return Observation.of(scores(0, 0, responses, 0, 0), true, responses, invited, Shift.UNKNOWN);
    }

    private static Pattern pattern(Integer... counts) {
        return Observation.pattern(scores(counts));
    }

    static Scores scores(Integer... counts) {
        return new Scores(List.of(counts));
    }
}
