package balans.screening.programme;

import java.util.List;
import java.util.stream.IntStream;

/// Two columns a week, sent and answered, as whole pixels of a drawing.
public record WeekChart(List<WeekTally> weeks) {

    private static final int WEEK_WIDTH = 44;
    private static final int COLUMN_WIDTH = 16;
    private static final int LEFT = 6;
    private static final int TOP = 22;
    private static final int PLOT_HEIGHT = 120;
    private static final int LABEL_HEIGHT = 24;

    public record Column(int left, int top, int width, int height, int number) {

        public int middle() {
            return left + width / 2;
        }
    }

    public record Columns(Week week, int middle, Column sent, Column answered) {}

    public int width() {
        return 2 * LEFT + weeks.size() * WEEK_WIDTH;
    }

    public int height() {
        return floor() + LABEL_HEIGHT;
    }

    public int floor() {
        return TOP + PLOT_HEIGHT;
    }

    public int labelLine() {
        return floor() + LABEL_HEIGHT - 6;
    }

    public List<Columns> columns() {
        return IntStream.range(0, weeks.size()).mapToObj(this::columns).toList();
    }

    private Columns columns(int index) {
        var week = weeks.get(index);
        var left = LEFT + index * WEEK_WIDTH;
        var first = left + (WEEK_WIDTH - 2 * COLUMN_WIDTH) / 2;
        return new Columns(week.week(), left + WEEK_WIDTH / 2,
                column(first, week.sent()), column(first + COLUMN_WIDTH, week.answered()));
    }

    private Column column(int left, int number) {
        var height = number == 0 ? 0 : Math.max(2, Math.round((float) PLOT_HEIGHT * number / highest()));
        return new Column(left + 1, floor() - height, COLUMN_WIDTH - 2, height, number);
    }

    private int highest() {
        return weeks.stream().mapToInt(w -> Math.max(w.sent(), w.answered())).max().orElse(1);
    }

    public boolean isEmpty() {
        return weeks.stream().allMatch(w -> w.sent() == 0 && w.answered() == 0);
    }
}
