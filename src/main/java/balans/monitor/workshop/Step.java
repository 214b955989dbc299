package balans.monitor.workshop;

import java.util.List;
import java.util.stream.Stream;

/// Four boxes, each with its time; then the statements of all groups together. The boxes stay open to the end: a step
/// says what the room looks at, it closes nothing that somebody is writing in.
public enum Step {
    GROUPS, WORKS, BUMPS, VALUES, STATEMENTS, STICKERS, CHOOSE, RESULT, CLOSED;

    static final List<Step> BOXES = List.of(WORKS, BUMPS, VALUES, STATEMENTS);

    public boolean hasBox() {
        return BOXES.contains(this);
    }

    public boolean isBefore(Step other) {
        return compareTo(other) < 0;
    }

    Step next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    public static List<Step> shown() {
        return Stream.of(values()).filter(step -> step != CLOSED && step != RESULT).toList();
    }
}
