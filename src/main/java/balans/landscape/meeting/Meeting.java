package balans.landscape.meeting;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;

/// @param code eight signs that can be read aloud: the right to read and to join
/// @param leader id of the person who leads it
public record Meeting(String id, String code, String leader, String title, String question, List<String> options) {

    public static final int TITLE_MAX_CHARS = 160;
    public static final int QUESTION_MAX_CHARS = 200;
    public static final int OPTION_MAX_CHARS = 90;
    public static final int MOST_OPTIONS = 8;
    static final String TOPIC = "bijeenkomst:";

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int CODE_SIGNS = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    public enum Kind { QUESTION, INSPIRATION }

    /// @param answer in writing, later; empty until then
    public record Post(long number, Kind kind, String text, String answer) {

        static final int TEXT_MAX_CHARS = 400;
        static final int ANSWER_MAX_CHARS = 1_000;
    }

    public Meeting {
        options = List.copyOf(options);
    }

    static String freshCode() {
        var code = new StringBuilder();
        RANDOM.ints(CODE_SIGNS, 0, SIGNS.length()).forEach(i -> code.append(SIGNS.charAt(i)));
        return code.toString();
    }

    /// What somebody typed: spaces, dashes and small letters do not matter.
    static String readCode(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.-]", "");
    }

    public String path() {
        return "/zorglandschap/bijeenkomst/" + code;
    }

    String topic() {
        return TOPIC + id;
    }
}
