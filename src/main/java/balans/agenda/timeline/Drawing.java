package balans.agenda.timeline;

import balans.action.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The timeline as bars over quarters. A bar is as long as its term: what is known to the quarter looks so.
public record Drawing(List<Bar> bars, List<Mark> quarters, int now, int height) {

    public record Bar(Moment moment, int x, int y, int width) {

        /// Its words stand beside it, on the side with more room.
        public boolean wordsBefore() {
            return x > WIDTH / 2;
        }

        public String shortTitle() {
            var title = moment.title();
            return title.length() <= WORDS_MAX_CHARS ? title : title.substring(0, WORDS_MAX_CHARS).strip() + "…";
        }
    }

    public record Mark(int x, String words) {}

    public static final int WIDTH = 960;
    static final int ROW = 30;
    private static final int TOP = 34;
    private static final int MIN_BAR = 8;
    private static final int WORDS_MAX_CHARS = 58;
    private static final int MONTHS_A_QUARTER = 3;

    static Drawing of(List<Moment> moments, LocalDate today) {
        var dated = moments.stream().filter(moment -> moment.term().isPresent()).toList();
        var first = quarter(dated.stream().map(m -> m.term().orElseThrow().first()).min(LocalDate::compareTo).orElse(today));
        var last = dated.stream().map(m -> m.term().orElseThrow().last()).max(LocalDate::compareTo).orElse(today);
        var until = quarter((last.isAfter(today) ? last : today)).plusMonths(MONTHS_A_QUARTER);
        var days = Math.max(1, ChronoUnit.DAYS.between(first, until));
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < dated.size(); i++) {
            Term term = dated.get(i).term().orElseThrow();
            var x = x(first, term.first(), days);
            bars.add(new Bar(dated.get(i), x, TOP + i * ROW, Math.max(MIN_BAR, x(first, term.last().plusDays(1), days) - x)));
        }
        var marks = new ArrayList<Mark>();
        for (var day = first; day.isBefore(until); day = day.plusMonths(MONTHS_A_QUARTER)) {
            marks.add(new Mark(x(first, day, days), "Q" + ((day.getMonthValue() + 2) / MONTHS_A_QUARTER) + " " + day.getYear()));
        }
        return new Drawing(bars, marks, x(first, today, days), TOP + dated.size() * ROW + 8);
    }

    private static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_A_QUARTER);
    }

    private static int x(LocalDate first, LocalDate day, long days) {
        return (int) (WIDTH * ChronoUnit.DAYS.between(first, day) / days);
    }
}
