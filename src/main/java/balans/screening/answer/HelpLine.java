package balans.screening.answer;

import java.util.regex.Pattern;

/// A line of the centre's help lines: what it says, and the telephone number at its end, if there is one.
public record HelpLine(String text, String number) {

    private static final Pattern NUMBER_LAST = Pattern.compile("(.*?)(\\+?[0-9][0-9 ./-]*[0-9])\\s*");

    static HelpLine of(String line) {
        var parts = NUMBER_LAST.matcher(line);
        return parts.matches() ? new HelpLine(parts.group(1).strip(), parts.group(2)) : new HelpLine(line.strip(), "");
    }

    public String dial() {
        return dial(number);
    }

    static String dial(String number) {
        return "tel:" + number.replaceAll("[^+0-9]", "");
    }
}
