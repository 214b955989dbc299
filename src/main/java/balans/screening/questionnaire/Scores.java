package balans.screening.questionnaire;

import balans.screening.questionnaire.Questionnaire.Band;
import balans.screening.questionnaire.Questionnaire.Item;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The rule of the content file: add the weights; with a few questions skipped, in proportion and rounded half up.
/// The browser has the same rule in `/screening/questionnaire/score.js`; a test compares the two.
public final class Scores {

    private Scores() {}

    /// @param chosen the value of the chosen option of each question in order, null where it was skipped
    public static Score of(Questionnaire questionnaire, List<@Nullable Integer> chosen) {
        var items = questionnaire.items();
        if (chosen.size() != items.size()) {
            throw new IllegalArgumentException("%d answers for %d questions".formatted(chosen.size(), items.size()));
        }
        var answered = (int) chosen.stream().filter(Objects::nonNull).count();
        if (answered == 0 || items.size() - answered > questionnaire.scoring().skippedAtMost()) {
            return new Score.TooFewAnswers(answered);
        }
        var sum = 0;
        for (int i = 0; i < items.size(); i++) {
            var value = chosen.get(i);
            sum += value == null ? 0 : weight(items.get(i), value);
        }
        var value = (2 * sum * items.size() + answered) / (2 * answered);
        return new Score.Valued(value, answered < items.size(), band(questionnaire, value));
    }

    private static int weight(Item item, int value) {
        return item.options().stream().filter(option -> option.value() == value).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(item.id() + " has no such option"))
                .weight();
    }

    private static Band band(Questionnaire questionnaire, int value) {
        return questionnaire.bands().stream().filter(band -> band.from() <= value && value <= band.to()).findFirst()
                .orElseThrow(() -> new IllegalStateException("no band for " + value));
    }
}
