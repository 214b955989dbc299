package balans.landscape.route;

import java.util.Optional;
import java.util.regex.Pattern;

/// How long something may take, as an ISO 8601 duration of one unit: hours, days or weeks. People write "24 uur" or "2 weken".
public record LeadTime(int number, Unit unit) {

    public enum Unit { HOUR, DAY, WEEK, MONTH }

    private static final Pattern ISO = Pattern.compile("P(?:T(\\d{1,4})H|(\\d{1,3})([DWM]))");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,4})\\s*(uur|u|dag|dagen|week|weken|maand|maanden)");

    public static Optional<LeadTime> parse(String written) {
        var text = written.strip();
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return iso.group(1) != null ? of(iso.group(1), Unit.HOUR) : of(iso.group(2), switch (iso.group(3)) {
                case "D" -> Unit.DAY;
                case "W" -> Unit.WEEK;
                default -> Unit.MONTH; // not sealed: a letter
            });
        }
        var words = WORDS.matcher(text.toLowerCase(java.util.Locale.ROOT));
        return words.matches() ? of(words.group(1), switch (words.group(2).charAt(0)) {
            case 'u' -> Unit.HOUR;
            case 'd' -> Unit.DAY;
            case 'w' -> Unit.WEEK;
            default -> Unit.MONTH; // not sealed: a letter
        }) : Optional.empty();
    }

    private static Optional<LeadTime> of(String number, Unit unit) {
        return Optional.of(Integer.parseInt(number)).filter(n -> n > 0).map(n -> new LeadTime(n, unit));
    }

    public String iso() {
        return switch (unit) {
            case HOUR -> "PT%dH".formatted(number);
            case DAY -> "P%dD".formatted(number);
            case WEEK -> "P%dW".formatted(number);
            case MONTH -> "P%dM".formatted(number);
        };
    }

    /// As people say it.
    @Override
    public String toString() {
        return switch (unit) {
            case HOUR -> number + " uur";
            case DAY -> number == 1 ? "1 dag" : number + " dagen";
            case WEEK -> number == 1 ? "1 week" : number + " weken";
            case MONTH -> number == 1 ? "1 maand" : number + " maanden";
        };
    }
}
