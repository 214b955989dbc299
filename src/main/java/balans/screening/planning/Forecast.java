package balans.screening.planning;

import balans.screening.planning.ResponseStore.Batch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/// What is still to come of links that were sent: answers, talks and hours a week. A rough guess, and said to be one. Most
/// parents answer soon: of all who will, six in ten do so in the week of sending or the next seven days, and so on.
public record Forecast(List<Expected> weeks, int rate) {

    /// In hundredths, for the first, second and third seven days after sending.
    private static final int[] SPREAD = {60, 25, 15};
    static final int WEEKS = 4;
    private static final int USUAL_RATE = 60;
    /// From so many sent links of at least two weeks old the centre's own response says more than a guess.
    private static final int ENOUGH = 50;

    /// @param monday of the week
    public record Expected(LocalDate monday, double answers, double talks, double hours) {}

    static Forecast of(List<Batch> sent, List<Batch> answered, Plan plan, LocalDate today) {
        var rate = rate(sent, answered, today);
        var first = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Forecast(IntStream.range(0, WEEKS).mapToObj(ahead -> {
            var monday = first.plusWeeks(ahead);
            var answers = sent.stream().mapToDouble(batch -> ofBatch(batch, monday, today) * rate / 100.0).sum();
            var talks = answers * plan.talkShare() / 100.0;
            return new Expected(monday, answers, talks, talks * plan.minutes() / 60.0);
        }).toList(), rate);
    }

    /// Of these links the number whose seven days begin in this week; what is past is not expected any more.
    private static double ofBatch(Batch batch, LocalDate monday, LocalDate today) {
        var expected = 0.0;
        for (int i = 0; i < SPREAD.length; i++) {
            for (int day = 0; day < 7; day++) {
                var on = batch.sentOn().plusDays(7L * i + day);
                if (!on.isBefore(monday) && on.isBefore(monday.plusWeeks(1)) && !on.isBefore(today)) {
                    expected += batch.sent() * SPREAD[i] / 700.0;
                }
            }
        }
        return expected;
    }

    private static int rate(List<Batch> sent, List<Batch> answered, LocalDate today) {
        var old = sent.stream().filter(batch -> ChronoUnit.DAYS.between(batch.sentOn(), today) >= 14).mapToInt(Batch::sent).sum();
        if (old < ENOUGH) {
            return USUAL_RATE;
        }
        var back = answered.stream().mapToInt(Batch::sent).sum();
        var all = sent.stream().mapToInt(Batch::sent).sum();
        return (int) Math.min(100, Math.round(100.0 * back / Math.max(1, all)));
    }
}
