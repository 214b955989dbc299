package balans.screening.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

// R004-5
class PeriodFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aPeriodMayHaveBegunAndMayEndToday() {
        assertThat(new PeriodForm("2026-09-01", "2026-11-22").complaints(TODAY)).isEmpty();
    }

    @Test
    void aPeriodThatEndedYesterdayIsInThePast() {
        assertThat(new PeriodForm("2026-09-01", "2026-11-21").complaints(TODAY))
                .containsExactly(Complaint.END_IN_THE_PAST);
    }

    @Test
    void oneDayIsAPeriodAndADayLessIsNot() {
        assertThat(new PeriodForm("2026-12-01", "2026-12-01").complaints(TODAY)).isEmpty();
        assertThat(new PeriodForm("2026-12-02", "2026-12-01").complaints(TODAY))
                .containsExactly(Complaint.END_BEFORE_START);
    }

    @Test
    void threeYearsFitAndADayMoreDoesNot() {
        assertThat(new PeriodForm("2026-12-01", "2029-11-30").complaints(TODAY)).isEmpty();
        assertThat(new PeriodForm("2026-12-01", "2029-12-01").complaints(TODAY))
                .containsExactly(Complaint.PERIOD_TOO_LONG);
    }

    @Test
    void whatIsNoDayIsSaidOfEachDay() {
        assertThat(new PeriodForm("", "2026-02-30").complaints(TODAY))
                .containsExactly(Complaint.START_UNREADABLE, Complaint.END_UNREADABLE);
        assertThat(new PeriodForm("+12026-01-01", "0000-01-01").complaints(TODAY))
                .containsExactly(Complaint.START_UNREADABLE, Complaint.END_UNREADABLE);
    }
}
