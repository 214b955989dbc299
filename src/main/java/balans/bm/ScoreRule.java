package balans.bm;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The published rule, from the questionnaire in the archive: as `score.js` and the server's `Scores` have it; a test
/// compares them.
final class ScoreRule {

    record Outcome(int score, boolean incomplete, String word) {}

    private final JsonNode questionnaire;

    ScoreRule(JsonNode questionnaire) {
        this.questionnaire = questionnaire;
    }

    /// Nothing where too few questions were answered, or where the answer does not fit the questionnaire.
    Optional<Outcome> of(List<@Nullable Integer> chosen) {
        var items = questionnaire.path("items");
        var answered = (int) chosen.stream().filter(Objects::nonNull).count();
        if (chosen.size() != items.size() || answered == 0
                || items.size() - answered > questionnaire.at("/scoring/skippedAtMost").asInt()) {
            return Optional.empty();
        }
        var sum = 0;
        for (int i = 0; i < items.size(); i++) {
            var value = chosen.get(i);
            if (value != null) {
                var option = option(items.get(i), value);
                if (option.isEmpty()) {
                    return Optional.empty();
                }
                sum += option.get().path("weight").asInt();
            }
        }
        var score = (2 * sum * items.size() + answered) / (2 * answered);
        return Optional.of(new Outcome(score, answered < items.size(), band(score)));
    }

    String text(int item, @Nullable Integer value) {
        return value == null ? "" : option(questionnaire.path("items").get(item), value)
                .map(option -> option.at("/text/nl").asString()).orElse("");
    }

    private static Optional<JsonNode> option(JsonNode item, int value) {
        return item.path("options").valueStream().filter(option -> option.path("value").asInt() == value).findFirst();
    }

    private String band(int score) {
        return questionnaire.path("bands").valueStream()
                .filter(band -> band.path("from").asInt() <= score && score <= band.path("to").asInt())
                .map(band -> band.path("word").asString()).findFirst().orElse("");
    }
}
