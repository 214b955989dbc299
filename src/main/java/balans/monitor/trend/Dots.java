package balans.monitor.trend;

import java.util.ArrayList;
import java.util.List;

/// One dot for each answer on one score: lines of dots that grow from the floor, in units of which a field is 100
/// wide. All fields of a statement share one size, so that what looks like more is more.
public record Dots(double step, int perLine, int height) {

    public record Dot(double x, double y) {}

    public static final int WIDTH = 100;
    private static final int LEAST_HEIGHT = 40;

    /// @param most the fullest field of the statement
    public static Dots forAtMost(int most) {
        var perLine = most <= 15 ? 5 : most <= 42 ? 7 : most <= 120 ? 11 : 16;
        var step = (double) WIDTH / perLine * 0.96;
        var lines = (most + perLine - 1) / perLine;
        return new Dots(step, perLine, Math.max(LEAST_HEIGHT, (int) Math.ceil(lines * step) + 4));
    }

    public List<Dot> of(int count) {
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < count; i++) {
            var line = i / perLine;
            var inLine = Math.min(perLine, count - line * perLine);
            var left = (WIDTH - inLine * step) / 2;
            dots.add(new Dot(left + (i % perLine + 0.5) * step, height - 2 - (line + 0.5) * step));
        }
        return dots;
    }

    public double radius() {
        return step * 0.42;
    }
}
