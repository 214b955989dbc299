package balans.screening.poll;

/// A number of people, or that it is not shown. What is hidden is not here at all, so that no page can print it.
public record Count(int value) {

    static final Count HIDDEN = new Count(-1);

    public Count {
        if (value < -1) {
            throw new IllegalArgumentException("a count is not negative");
        }
    }

    public boolean isHidden() {
        return value < 0;
    }
}
