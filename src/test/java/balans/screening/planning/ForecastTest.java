package balans.screening.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import balans.screening.planning.ResponseStore.Batch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Planning: what is still to come of links that were sent")
class ForecastTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Plan PLAN = new Plan(7, 14, 42, 20, 30, false);

    @Test
    void aHundredLinksSentTodayBringSixtyAnswersInThreeWeeks() {
        var forecast = Forecast.of(List.of(new Batch("De Linde", MONDAY, 100)), List.of(), PLAN, MONDAY);
        assertThat(forecast.rate()).isEqualTo(60);
        var weeks = forecast.weeks();
        assertThat(weeks).extracting(Forecast.Expected::monday)
                .containsExactly(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2), MONDAY.plusWeeks(3));
        assertThat(weeks.get(0).answers()).isCloseTo(36, within(0.001));
        assertThat(weeks.get(1).answers()).isCloseTo(15, within(0.001));
        assertThat(weeks.get(2).answers()).isCloseTo(9, within(0.001));
        assertThat(weeks.get(3).answers()).isZero();
        assertThat(weeks.get(0).talks()).isCloseTo(7.2, within(0.001));
        assertThat(weeks.get(0).hours()).isCloseTo(3.6, within(0.001));
    }

    @Test
    void whatIsPastIsNotExpectedAnyMore() {
        var sent = List.of(new Batch("", MONDAY.minusWeeks(1), 100));
        assertThat(Forecast.of(sent, List.of(), PLAN, MONDAY).weeks().get(0).answers()).isCloseTo(15, within(0.001));
        assertThat(Forecast.of(sent, List.of(), PLAN, MONDAY.plusDays(6)).weeks().get(0).answers())
                .as("on Sunday only a day is left").isCloseTo(15 / 7.0, within(0.001));
        assertThat(Forecast.of(List.of(new Batch("", MONDAY.minusWeeks(5), 100)), List.of(), PLAN, MONDAY).weeks())
                .allMatch(week -> week.answers() == 0);
    }

    @Test
    void theCentresOwnResponseCountsOnceThereIsEnoughOfIt() {
        var old = MONDAY.minusWeeks(3);
        assertThat(Forecast.of(List.of(new Batch("", old, 49)), List.of(new Batch("", old, 10)), PLAN, MONDAY).rate()).isEqualTo(60);
        assertThat(Forecast.of(List.of(new Batch("", old, 100)), List.of(new Batch("", old, 30)), PLAN, MONDAY).rate()).isEqualTo(30);
        assertThat(Forecast.of(List.of(new Batch("", MONDAY, 100)), List.of(), PLAN, MONDAY).rate()).isEqualTo(60);
    }
}
