package balans.screening.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// How a centre plans.
///
/// @param firstAfter days without an answer until the first reminder
/// @param againAfter days from a reminder to the next; 0 for no more than one
/// @param stopAfter days after sending from which nobody is reminded any more
/// @param talkShare of a hundred answers, with how many parents the centre expects to talk
/// @param minutes a talk takes, with what comes before and after
/// @param news whether its people get a mail without content when something is new
public record Plan(int firstAfter, int againAfter, int stopAfter, int talkShare, int minutes, boolean news) {

    static final Plan USUAL = new Plan(7, 14, 42, 20, 45, false);

    /// As typed; the fields that cannot be read are in `wrong`.
    static Plan of(String first, String again, String stop, String share, String minutes, boolean news, List<String> wrong) {
        return new Plan(number(first, 1, 90, "firstAfter", USUAL.firstAfter, wrong),
                number(again, 0, 90, "againAfter", USUAL.againAfter, wrong),
                number(stop, 1, 365, "stopAfter", USUAL.stopAfter, wrong),
                number(share, 0, 100, "talkShare", USUAL.talkShare, wrong),
                number(minutes, 1, 480, "minutes", USUAL.minutes, wrong), news);
    }

    private static int number(String typed, int least, int most, String field, int otherwise, List<String> wrong) {
        var text = typed.strip();
        var number = text.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
        if (number.isEmpty() || number.getAsInt() < least || number.getAsInt() > most) {
            wrong.add(field);
            return otherwise;
        }
        return number.getAsInt();
    }

    static List<String> nothingWrong() {
        return new ArrayList<>();
    }
}
