package balans.monitor.paper;

import balans.monitor.thermometer.Scores;
import java.util.Map;
import java.util.TreeMap;

/// What somebody typed from paper, as typed, so that a complaint gives it back.
///
/// @param fields by the name of the field
public record Entry(Map<String, String> fields) {

    static final String PEOPLE = "mensen";
    static final String AGREED = "akkoord";
    static final String STICKERS = "stickers-";
    static final String SCORE = "score-";
    private static final int UNREADABLE = -1;

    public static String stickerField(String statement) {
        return STICKERS + statement;
    }

    public static String scoreField(String round, int score) {
        return SCORE + round + "-" + score;
    }

    public String of(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean agreed() {
        return !of(AGREED).isEmpty();
    }

    /// Empty is none; what is not a number of at most three figures is below zero.
    int number(String field) {
        var typed = of(field).strip();
        if (typed.isEmpty()) {
            return 0;
        }
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : UNREADABLE;
    }

    boolean readable(String round) {
        for (int score = Scores.LOWEST; score <= Scores.HIGHEST; score++) {
            if (number(scoreField(round, score)) == UNREADABLE) {
                return false;
            }
        }
        return true;
    }

    Scores scores(String round) {
        var counts = new TreeMap<Integer, Integer>();
        for (int score = Scores.LOWEST; score <= Scores.HIGHEST; score++) {
            counts.put(score, number(scoreField(round, score)));
        }
        return Scores.of(counts);
    }
}
