package balans.screening.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekTallyTest {

    @Test
    void daysAreCountedInWeeksAndStillWeeksAreThereToo() {
        var days = List.of(
                new WeekTally.Day(LocalDate.of(2026, 12, 20), 4, 3, 0),
                new WeekTally.Day(LocalDate.of(2026, 12, 21), 0, 1, 1),
                new WeekTally.Day(LocalDate.of(2026, 12, 27), 0, 0, 1),
                new WeekTally.Day(LocalDate.of(2027, 1, 4), 0, 0, 2));
        assertThat(WeekTally.of(days)).extracting(w -> w.week().iso(), WeekTally::sent, WeekTally::answered)
                .containsExactly(
                        tuple("2026-W51", 3, 0),
                        tuple("2026-W52", 1, 2),
                        tuple("2026-W53", 0, 0),
                        tuple("2027-W01", 0, 2));
    }

    @Test
    void aFilterTakesWholeWeeks() {
        var filter = ProgressFilter.of("", "2026-12-23", "2026-12-23");
        assertThat(filter.takesWeek(Week.of(LocalDate.of(2026, 12, 21)))).isTrue();
        assertThat(filter.takesWeek(Week.of(LocalDate.of(2026, 12, 20)))).isFalse();
        assertThat(filter.takesWeek(Week.of(LocalDate.of(2026, 12, 28)))).isFalse();
    }

    @Test
    void aFilterThatIsNoDayFiltersNothing() {
        assertThat(ProgressFilter.of("", "gisteren", "").narrows()).isFalse();
    }
}
