package balans.screening.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

// R004-11
class ScoresTest {

    private static final int CASES = 20_000;
    private final Questionnaire example = new Questionnaires().find("voorbeeldvragenlijst/0.1").orElseThrow();

    @Test
    void theHeaviestAnswersScoreZeroAndTheLightestThirtyTwo() {
        assertThat(Scores.of(example, extreme(0))).isEqualTo(new Score.Valued(0, false, example.bands().get(0)));
        assertThat(Scores.of(example, extreme(4))).isEqualTo(new Score.Valued(32, false, example.bands().get(2)));
    }

    @Test
    void twoSkippedQuestionsGiveAnIncompleteScoreInProportion() {
        var answers = weights(4, 4, 4, 4, 3, 3, null, null); // 22 of 6: 29.33
        assertThat(Scores.of(example, answers)).isEqualTo(new Score.Valued(29, true, example.bands().get(2)));
    }

    @Test
    void anEstimateIsRoundedToTheNearestWhole() {
        var answers = weights(1, 2, 3, 4, 2, 1, 3, null); // 16 of 7: 18.29
        assertThat(Scores.of(example, answers)).isEqualTo(new Score.Valued(18, true, example.bands().get(1)));
        var up = weights(1, 1, 1, 1, 1, 0, 1, null);    // 6 of 7: 6.86
        assertThat(Scores.of(example, up)).isEqualTo(new Score.Valued(7, true, example.bands().get(0)));
        var exact = weights(4, 4, 4, 1, 1, 1, null, null); // 15 of 6: exactly 20
        assertThat(Scores.of(example, exact)).isEqualTo(new Score.Valued(20, true, example.bands().get(1)));
    }

    @Test
    void threeSkippedQuestionsGiveNoScore() {
        assertThat(Scores.of(example, weights(4, 4, 4, 4, 4, null, null, null))).isEqualTo(new Score.TooFewAnswers(5));
        assertThat(Scores.of(example, Arrays.asList(new @Nullable Integer[8]))).isEqualTo(new Score.TooFewAnswers(0));
    }

    @Test
    void anOptionThatIsNotThereIsNeverScored() {
        assertThatThrownBy(() -> Scores.of(example, List.of(6, 1, 1, 1, 1, 1, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // The browser's rule is this rule: every number of skipped questions, every band border, thousands of answers.
    @Test
    void theBrowserScoresEveryCaseAlike(@TempDir Path folder) throws IOException, InterruptedException {
        var random = new Random(42);
        var cases = new ArrayList<Map<String, ?>>();
        for (int i = 0; i < CASES; i++) {
            var chosen = randomAnswers(random, i % 10);
            cases.add(Map.of("chosen", chosen, "score", expected(Scores.of(example, chosen))));
        }
        var vector = folder.resolve("scores.json");
        var json = JsonMapper.builder().build();
        Files.writeString(vector, json.writeValueAsString(Map.of("questionnaire", example, "cases", cases)));
        var check = new ProcessBuilder("node", "src/test/js/screening/questionnaire/compare-scores.mjs", vector.toString())
                .redirectErrorStream(true).start();
        assertThat(check.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(check.getInputStream().readAllBytes())).isEqualTo(CASES + " alike\n");
    }

    private static List<@Nullable Integer> randomAnswers(Random random, int skipped) {
        var answers = new ArrayList<@Nullable Integer>();
        for (int i = 0; i < 8; i++) {
            answers.add(i < skipped ? null : random.nextInt(1, 6));
        }
        java.util.Collections.shuffle(answers, random);
        return answers;
    }

    private static Map<String, ?> expected(Score score) {
        var map = new LinkedHashMap<String, Object>();
        switch (score) {
            case Score.Valued(int value, boolean incomplete, Questionnaire.Band band) -> {
                map.put("value", value);
                map.put("incomplete", incomplete);
                map.put("band", band.id());
            }
            case Score.TooFewAnswers(int answered) -> {
                map.put("tooFew", true);
                map.put("answered", answered);
            }
        }
        return map;
    }

    private List<@Nullable Integer> extreme(int weight) {
        return weights(weight, weight, weight, weight, weight, weight, weight, weight);
    }

    private List<@Nullable Integer> weights(@Nullable Integer... weights) {
        var answers = new ArrayList<@Nullable Integer>();
        for (int i = 0; i < weights.length; i++) {
            var weight = weights[i];
            answers.add(weight == null ? null : example.items().get(i).options().stream()
                    .filter(option -> option.weight() == weight).findFirst().orElseThrow().value());
        }
        return answers;
    }
}
