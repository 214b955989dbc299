package balans.conversation.sheet;

import org.jspecify.annotations.Nullable;

/// From the first birthday `from` up to and including the year of `to`; without `to` there is no end. In years.
public record Age(int from, @Nullable Integer to) {

    public static final int OLDEST = 21;

    public Age {
        if (from < 0 || (to != null && to < from)) {
            throw new IllegalArgumentException("no such ages: %d to %s".formatted(from, to));
        }
    }

    public boolean covers(int years) {
        return from <= years && (to == null || years <= to);
    }

    /// Where a drawing of childhood stops.
    public int end() {
        return to == null ? OLDEST : Math.min(to, OLDEST);
    }
}
