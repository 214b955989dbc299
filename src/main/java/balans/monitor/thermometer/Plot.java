package balans.monitor.thermometer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// One dot per score beside a standing thermometer: 5 on top, 1 below. The more scores, the smaller the dots, up to
/// three lines in a degree; no bar and no figure that hides how few people it is about.
public record Plot(int width, List<Dot> dots, double radius) {

    public record Dot(double x, double y, int score) {}

    /// In units in which a degree is 70 high: a phone is narrow, a projector is wide.
    public static final int PHONE = 480;
    public static final int DESK = 640;
    public static final int PROJECTOR = 1100;
    public static final int DEGREE = 70;
    public static final int HEIGHT = DEGREE * Scores.HIGHEST;
    private static final int LEFT = 160;
    private static final int IN_A_LINE = 15;
    private static final int MOST_LINES = 3;

    public static Plot of(Scores scores, int width) {
        var most = Collections.max(scores.counts());
        var lines = Math.clamp((most + IN_A_LINE - 1) / IN_A_LINE, 1, MOST_LINES);
        var columns = Math.max(1, (most + lines - 1) / lines);
        var step = Math.min((width - LEFT - 10.0) / columns, 50.0 / lines);
        var dots = new ArrayList<Dot>();
        for (int score = Scores.HIGHEST; score >= Scores.LOWEST; score--) {
            var middle = middle(score);
            for (int i = 0; i < scores.of(score); i++) {
                var line = i % lines - (lines - 1) / 2.0;
                dots.add(new Dot(LEFT + step / 2 + (i / lines) * step, middle + line * step, score));
            }
        }
        return new Plot(width, dots, Math.max(2, step * 0.42));
    }

    /// The height of a degree, the highest score on top.
    public static int middle(int score) {
        return (Scores.HIGHEST - score) * DEGREE + DEGREE / 2;
    }

    /// A piece of the glass; the outer ones are round.
    public static String tube(int score) {
        var top = middle(score) - DEGREE / 2;
        if (score == Scores.HIGHEST) {
            return "M98 %dv-59a11 11 0 0 1 22 0v59z".formatted(top + DEGREE);
        }
        return score == Scores.LOWEST ? "M98 %dv59a11 11 0 0 0 22 0v-59z".formatted(top) : "M98 %dh22v70h-22z".formatted(top);
    }
}
