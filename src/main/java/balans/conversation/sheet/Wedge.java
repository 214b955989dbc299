package balans.conversation.sheet;

import java.util.Locale;

/// A piece of a ring, as an SVG path around (0, 0), with the middle of the piece for its label. Angles in degrees,
/// clockwise from the top.
public record Wedge(String id, String name, String path, double x, double y) {

    static Wedge of(Named named, double from, double to, double inner, double outer) {
        var large = to - from > 180 ? 1 : 0;
        var path = String.format(Locale.ROOT, "M%.1f %.1fA%.0f %.0f 0 %d 1 %.1f %.1fL%.1f %.1fA%.0f %.0f 0 %d 0 %.1f %.1fZ",
                x(from, outer), y(from, outer), outer, outer, large, x(to, outer), y(to, outer),
                x(to, inner), y(to, inner), inner, inner, large, x(from, inner), y(from, inner));
        var middle = (from + to) / 2;
        var radius = (inner + outer) / 2;
        return new Wedge(named.id(), named.name(), path, x(middle, radius), y(middle, radius));
    }

    private static double x(double angle, double radius) {
        return Math.round(10 * radius * Math.sin(Math.toRadians(angle))) / 10.0;
    }

    private static double y(double angle, double radius) {
        return Math.round(-10 * radius * Math.cos(Math.toRadians(angle))) / 10.0;
    }
}
