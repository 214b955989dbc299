package balans.screening.joining;

import java.time.LocalDate;
import java.util.List;

/// What a programme offers to centres that are not in it yet.
public record Call(
        String programme, String name, LocalDate closesOn, List<String> conditions, List<String> scenarios, String cost) {

    static final int LINES_MOST = 20;
    static final int LINE_MAX_CHARS = 400;

    boolean isOpenOn(LocalDate day) {
        return !day.isAfter(closesOn);
    }

    public String conditionLines() {
        return String.join("\n", conditions);
    }

    public String scenarioLines() {
        return String.join("\n", scenarios);
    }

    /// Empty lines are none, and a line longer than it may be ends there.
    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(LINES_MOST)
                .map(line -> line.length() > LINE_MAX_CHARS ? line.substring(0, LINE_MAX_CHARS) : line).toList();
    }
}
