package balans.monitor.thermometer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// One dot per score beside a standing thermometer: 5 on top, 1 below. The more scores, the smaller the dots, up to
/// three lines in a degree; no bar and no figure that hides how few people it is about.
public record Plot(List<Dot> dots, double radius) {

    public record Dot(double x, double y, int score) {}

    public static final int WIDTH = 640;
    public static final int DEGREE = 70;
    public static final int HEIGHT = DEGREE * Scores.HIGHEST;
    private static final int LEFT = 150;
    private static final int IN_A_LINE = 15;
    private static final int MOST_LINES = 3;

    public static Plot of(Scores scores) {
        var most = Collections.max(scores.counts());
        var lines = Math.clamp((most + IN_A_LINE - 1) / IN_A_LINE, 1, MOST_LINES);
        var columns = Math.max(1, (most + lines - 1) / lines);
        var step = Math.min((WIDTH - LEFT - 10.0) / columns, 50.0 / lines);
        var dots = new ArrayList<Dot>();
        for (int score = Scores.HIGHEST; score >= Scores.LOWEST; score--) {
            var middle = middle(score);
            for (int i = 0; i < scores.of(score); i++) {
                var line = i % lines - (lines - 1) / 2.0;
                dots.add(new Dot(LEFT + step / 2 + (i / lines) * step, middle + line * step, score));
            }
        }
        return new Plot(dots, Math.max(2, step * 0.42));
    }

    /// The height of a degree, the highest score on top.
    public static int middle(int score) {
        return (Scores.HIGHEST - score) * DEGREE + DEGREE / 2;
    }
}
