package balans.screening.poll;

import java.util.List;
import java.util.stream.IntStream;

/// One question of a poll, or its outcome: for each group how many gave each answer, as far as that may be shown.
///
/// @param answers the names of the columns
/// @param groups the names of the rows; one when the poll has no groups
public record PollTable(String id, String title, List<String> answers, List<String> groups, Shown shown) {

    private static final int WIDTH = 560;
    private static final int BAR_LEFT = 190;
    private static final int BAR_WIDTH = 290;
    private static final int LINE = 34;

    /// A bar of the drawing. What is hidden has a bar of one fixed length that says nothing.
    public record Bar(String name, int top, int width, Count count) {}

    public List<Bar> bars() {
        var highest = shown.totals().subList(0, answers.size()).stream().mapToInt(Count::value).max().orElse(1);
        return IntStream.range(0, answers.size()).mapToObj(i -> {
            var count = shown.totals().get(i);
            var width = count.isHidden() ? BAR_WIDTH / 12 : Math.max(2, count.value() * BAR_WIDTH / Math.max(1, highest));
            return new Bar(answers.get(i), i * LINE, width, count);
        }).toList();
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return answers.size() * LINE;
    }

    public int barLeft() {
        return BAR_LEFT;
    }
}
