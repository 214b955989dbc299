package balans.directory.entry;

import java.util.Optional;
import java.util.regex.Pattern;

/// Ages in days from birth, because what is for small children is often in part years; negative in pregnancy. In words
/// in the largest unit that loses nothing.
public final class Age {

    private static final double DAYS_A_YEAR = 365.25;
    private static final double DAYS_A_MONTH = DAYS_A_YEAR / 12;
    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_MAX = 120 * 366;
    private static final Pattern WORDS = Pattern.compile(
            "(-?\\d{1,6})\\s*(dag|dagen|d|week|weken|w|maand|maanden|m|jaar|jaren|j)?(\\s+voor de geboorte)?");

    private Age() {}

    public static int ofYears(int years) {
        return (int) Math.round(years * DAYS_A_YEAR);
    }

    /// From words such as `4 jaar`, `6 weken voor de geboorte`, or a number of days.
    public static Optional<Integer> days(String words) {
        var match = WORDS.matcher(words.strip().toLowerCase());
        if (!match.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(match.group(1));
        var unit = match.group(2) == null ? 'd' : match.group(2).charAt(0);
        var days = Math.round(number * switch (unit) {
            case 'w' -> DAYS_A_WEEK;
            case 'm' -> DAYS_A_MONTH;
            case 'j' -> DAYS_A_YEAR;
            default -> 1.0; // not sealed: letters
        });
        var signed = match.group(3) == null ? days : -days;
        return Math.abs(signed) <= DAYS_MAX ? Optional.of((int) signed) : Optional.empty();
    }

    public static String inWords(int days) {
        var size = Math.abs(days);
        var words = size == 0 ? "0 jaar" : exactly(size, DAYS_A_YEAR, "jaar", "jaar")
                .or(() -> size < 2 * DAYS_A_YEAR && size % DAYS_A_WEEK == 0
                        ? exactly(size, DAYS_A_WEEK, "week", "weken") : Optional.empty())
                .or(() -> exactly(size, DAYS_A_MONTH, "maand", "maanden"))
                .or(() -> exactly(size, DAYS_A_WEEK, "week", "weken"))
                .orElse(size == 1 ? "1 dag" : size + " dagen");
        return days < 0 ? words + " voor de geboorte" : words;
    }

    /// `van 4 tot 12 jaar`, and without an end: `vanaf 4 jaar`.
    public static String range(Optional<Integer> from, Optional<Integer> until) {
        if (from.isEmpty()) {
            return until.map(u -> "tot " + inWords(u)).orElse("");
        }
        if (until.isEmpty()) {
            return "vanaf " + inWords(from.get());
        }
        var first = inWords(from.get());
        var last = inWords(until.get());
        var unit = last.replaceFirst("^\\d+", "");
        return "van %s tot %s".formatted(
                first.endsWith(unit) ? first.substring(0, first.length() - unit.length()) : first, last);
    }

    private static Optional<String> exactly(int days, double unit, String one, String more) {
        var number = Math.round(days / unit);
        return number > 0 && Math.round(number * unit) == days
                ? Optional.of(number + " " + (number == 1 ? one : more)) : Optional.empty();
    }
}
