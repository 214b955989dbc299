package balans.screening.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody who gave an interest decides on.
///
/// @param agreement null while the manager has published none: then nobody can decide to join
/// @param link where this page is, to keep it; empty when it was not just made
public record DecisionPage(
        String token, Interest interest, Call call, @Nullable Agreement agreement, List<Question> questions, String link,
        List<String> wrong) {

    public String scenario() {
        var number = interest.scenario();
        return number >= 0 && number < call.scenarios().size() ? call.scenarios().get(number) : "";
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }
}
