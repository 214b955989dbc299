package balans.landscape.picture;

import java.util.List;

/// From a day to a place in the drawing. Around the birth a day is wide, later it is narrow: what matters happens in
/// days first and in years later. Between its marks the scale is even.
public final class TimeScale {

    /// A mark on the axis; its message is `landscape.picture.mark.<key>`.
    public record Mark(String key, int day, int x) {}

    public static final int START = 270;
    public static final int END = 1000;
    static final int FIRST_DAY = -280;
    static final int LAST_DAY = 1461;

    private static final List<Mark> MARKS = List.of(
            new Mark("pregnant", FIRST_DAY, START), new Mark("two-months-before", -61, 390), new Mark("birth", 0, 490),
            new Mark("day-10", 10, 590), new Mark("day-14", 14, 635), new Mark("six-weeks", 42, 710),
            new Mark("half-year", 183, 795), new Mark("two-years", 730, 905), new Mark("four-years", LAST_DAY, END));

    private TimeScale() {}

    public static List<Mark> marks() {
        return MARKS;
    }

    public static int x(int day) {
        var inside = Math.clamp(day, FIRST_DAY, LAST_DAY);
        for (int i = 1; i < MARKS.size(); i++) {
            var left = MARKS.get(i - 1);
            var right = MARKS.get(i);
            if (inside <= right.day()) {
                return left.x() + Math.round((float) (right.x() - left.x()) * (inside - left.day()) / (right.day() - left.day()));
            }
        }
        return END;
    }
}
