package balans.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);

    @Test // R000-18
    void theFirstMondayOfOctoberComesBackEveryYear() {
        var repeat = new Repeat("FREQ=YEARLY;BYMONTH=10;BYDAY=1MO", null, List.of());
        assertThat(repeat.between(OCTOBER, LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31))).containsExactly(
                OCTOBER, LocalDate.of(2027, 10, 4), LocalDate.of(2028, 10, 2), LocalDate.of(2029, 10, 1));
    }

    @Test
    void nothingComesBeforeItBeganAfterItEndedOrOnADayThatIsLeftOut() {
        var repeat = new Repeat("FREQ=WEEKLY", LocalDate.of(2026, 10, 26), List.of(LocalDate.of(2026, 10, 19)));
        assertThat(repeat.between(OCTOBER, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 1)))
                .containsExactly(OCTOBER, LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 26));
        assertThat(repeat.between(OCTOBER, LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 12)))
                .containsExactly(LocalDate.of(2026, 10, 12));
        assertThat(repeat.between(OCTOBER, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1))).isEmpty();
    }

    @Test
    void whatIsCountedStopsAfterTheLastTime() {
        var repeat = new Repeat("FREQ=MONTHLY;COUNT=3", null, List.of());
        assertThat(repeat.between(OCTOBER, OCTOBER, LocalDate.of(2030, 1, 1))).hasSize(3);
        assertThat(repeat.between(OCTOBER, LocalDate.of(2026, 12, 1), LocalDate.of(2030, 1, 1)))
                .containsExactly(LocalDate.of(2026, 12, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=1", "FREQ=SECONDLY", "FREQ=DAILY;INTERVAL=0", "FREQ=YEARLY;UNTIL=20270101",
        "FREQ=YEARLY;X-A=<script>", "elke week", "FREQ=YEARLY;BYDAY=9XX"
    })
    void aRuleOfHoursOrNonsenseIsNone(String rule) {
        assertThat(Repeat.isRule(rule)).isFalse();
    }
}
