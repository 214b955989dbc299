package balans.screening.poll;

import static org.assertj.core.api.Assertions.assertThat;

import balans.screening.questionnaire.Questionnaire;
import balans.screening.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R004-29: from answers to what may be said of them")
class PollOutcomeTest {

    private static final Questionnaire ASKED = new Questionnaires().find("voorbeeldvragenlijst/0.1").orElseThrow();
    private static final PollOutcome.Names NAMES = new PollOutcome.Names("Uitkomst", "geen score", "overgeslagen", "geen", "samen");

    @Test
    void everyTableHasTheGroupsTheAnswersAndWhoSkipped() {
        var outcome = PollOutcome.of(ASKED, Stream.of(times(6, answer("Oost", 1)), times(7, answer("West", 2)),
                times(5, skipped("West"))).flatMap(List::stream).toList(), NAMES);
        assertThat(outcome.answers()).isEqualTo(18);
        assertThat(outcome.tables()).hasSize(ASKED.items().size() + 1);
        var first = outcome.tables().get(1);
        assertThat(first.groups()).containsExactly("Oost", "West");
        assertThat(first.answers()).hasSize(6).endsWith("overgeslagen");
        assertThat(first.title()).isEqualTo(ASKED.items().getFirst().text().in("nl"));
        assertThat(last(first.shown().rows().get(0))).isEqualTo(6);
        assertThat(last(first.shown().rows().get(1))).isEqualTo(12);
        assertThat(last(first.shown().totals())).isEqualTo(18);
        assertThat(first.shown().totals().stream().map(Count::value)).startsWith(6, 7).endsWith(18);
    }

    @Test
    void eachAnswerHasAColumnOfItsOwnAndSkippingTheLast() {
        var answers = new ArrayList<>(times(8, skipped("")));
        for (int value = 1; value <= 5; value++) {
            answers.addAll(times(10 + value, answer("", value)));
        }
        var outcome = PollOutcome.of(ASKED, answers, NAMES);
        for (int i = 1; i < outcome.tables().size(); i++) {
            assertThat(outcome.tables().get(i).shown().totals().stream().map(Count::value)).containsExactly(11, 12, 13, 14, 15, 8, 73);
        }
    }

    @Test
    void theOutcomeCountsBandsAndWhoAnsweredTooLittle() {
        var outcome = PollOutcome.of(ASKED, Stream.of(times(9, weights("", 0)), times(7, weights("", 2)), times(8, weights("", 4)),
                times(6, skipped(""))).flatMap(List::stream).toList(), NAMES).tables().getFirst();
        assertThat(outcome.title()).isEqualTo("Uitkomst");
        assertThat(outcome.answers()).containsExactly("Eerst contact", ASKED.bands().get(1).word(), ASKED.bands().get(2).word(), "geen score");
        assertThat(outcome.groups()).containsExactly("geen");
        assertThat(outcome.shown().totals().stream().map(Count::value)).containsExactly(9, 7, 8, 6, 30);
    }

    @Test
    void aGroupThatIsTooSmallGoesWithAnotherAndFourPeopleAreNothing() {
        var outcome = PollOutcome.of(ASKED, Stream.of(times(9, answer("Oost", 1)), times(2, answer("West", 1)),
                times(7, answer("Noord", 1))).flatMap(List::stream).toList(), NAMES);
        assertThat(outcome.tables().get(1).groups()).containsExactly("Oost", "samen");
        assertThat(PollOutcome.of(ASKED, times(4, answer("Oost", 1)), NAMES)).isEqualTo(new PollOutcome(0, List.of()));
        assertThat(PollOutcome.of(ASKED, times(5, answer("Oost", 1)), NAMES).answers()).isEqualTo(5);
    }

    @Test
    void aSpreadsheetHasALineForEachCountAndForAll() {
        var outcome = PollOutcome.of(ASKED, Stream.of(times(6, answer("Oost", 1)), times(7, answer("West", 1)))
                .flatMap(List::stream).toList(), NAMES);
        var lines = outcome.lines("vraag", "groep", "antwoord", "aantal", "niet getoond", "samen");
        assertThat(lines.getFirst()).containsExactly("vraag", "groep", "antwoord", "aantal");
        assertThat(lines).hasSize(1 + 3 * (5 + 8 * 7));
        var item = ASKED.items().getFirst();
        assertThat(lines).contains(List.of(item.text().in("nl"), "Oost", "samen", "6"), List.of(item.text().in("nl"), "samen", "samen", "13"),
                List.of("Uitkomst", "West", "samen", "7"));
        assertThat(lines.stream().map(line -> line.get(3))).contains("niet getoond").doesNotContain("-1");
    }

    private static int last(List<Count> counts) {
        return counts.getLast().value();
    }

    private static List<PollStore.Answer> times(int times, PollStore.Answer answer) {
        return Collections.nCopies(times, answer);
    }

    private static PollStore.Answer answer(String part, int value) {
        return new PollStore.Answer(part, Collections.nCopies(ASKED.items().size(), value));
    }

    private static PollStore.Answer skipped(String part) {
        return new PollStore.Answer(part, new ArrayList<@Nullable Integer>(Collections.nCopies(ASKED.items().size(), null)));
    }

    private static PollStore.Answer weights(String part, int weight) {
        return new PollStore.Answer(part, ASKED.items().stream().<@Nullable Integer>map(item -> item.options().stream()
                .filter(option -> option.weight() == weight).findFirst().orElseThrow().value()).toList());
    }
}
