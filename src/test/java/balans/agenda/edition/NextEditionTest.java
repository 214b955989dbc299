package balans.agenda.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NextEditionTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 30);
    private static final Edition JUNE = new Edition(
            "2026-06", "Landelijke Agenda", "", LocalDate.of(2026, 6, 30), DUE, 1, List.of(), null);

    @Test
    @DisplayName("R001-2: the next edition turns late by itself, on the day after it was due")
    void theNextEditionTurnsLateByItself() {
        assertThat(NextEdition.after(JUNE, DUE).isLate()).isFalse();
        var dayAfter = NextEdition.after(JUNE, DUE.plusDays(1));
        assertThat(dayAfter.isLate()).isTrue();
        assertThat(dayAfter.weeksLate()).isZero();
        assertThat(NextEdition.after(JUNE, LocalDate.of(2026, 11, 22)).weeksLate()).isEqualTo(7);
    }

    @Test
    void aQuarterLaterIsTheLastDayOfItsMonth() {
        assertThat(Edition.dueAfter(LocalDate.of(2026, 11, 30))).isEqualTo("2027-02-28");
        assertThat(Edition.dueAfter(LocalDate.of(2026, 6, 10))).isEqualTo("2026-09-30");
    }
}
