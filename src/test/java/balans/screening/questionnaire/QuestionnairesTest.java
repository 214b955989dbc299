package balans.screening.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionnairesTest {

    private final Questionnaires questionnaires = new Questionnaires();
    private final Questionnaire example = questionnaires.find("voorbeeldvragenlijst/0.1").orElseThrow();

    // R004-9
    @Test
    void theExampleHasEightQuestionsOfFiveOptionsInEightLanguages() {
        assertThat(example.items()).hasSize(8).allSatisfy(item -> assertThat(item.options()).hasSize(5));
        assertThat(example.languages()).extracting(Questionnaire.Language::id)
                .containsExactly("nl", "en", "fr", "tr", "ar", "pl", "uk", "de");
        assertThat(example.language("ar").orElseThrow().direction()).isEqualTo("rtl");
        assertThat(example.items()).allSatisfy(item -> complete(item.text()));
        assertThat(example.texts()).isNotEmpty().allSatisfy((key, words) -> complete(words));
    }

    // R004-25
    @Test
    void theExampleSaysThatItIsNotTheBalansmeter() {
        assertThat(example.label()).contains("niet de Balansmeter").contains("niet gevalideerd");
        assertThat(example.languages()).filteredOn(language -> !language.id().equals("nl"))
                .allSatisfy(language -> assertThat(language.review()).contains("concept"));
    }

    @Test
    void weightsRunTheOtherWayForReversedQuestions() {
        assertThat(example.items()).allSatisfy(item -> assertThat(item.options().getFirst().weight())
                .isEqualTo(item.reverse() ? 4 : 0));
    }

    @Test
    void bandsCoverEveryScoreOnce() {
        for (int value = example.scoring().minimum(); value <= example.scoring().maximum(); value++) {
            var at = value;
            assertThat(example.bands()).filteredOn(band -> band.from() <= at && at <= band.to()).hasSize(1);
        }
    }

    @Test
    void anUnknownVersionIsNotFound() {
        assertThat(questionnaires.find("voorbeeldvragenlijst/0.2")).isEmpty();
    }

    @Test
    void whatNobodyTranslatedIsInTheSourceLanguage() {
        assertThat(new Words(Map.of("nl", "ja", "fr", "oui")).in("tr")).isEqualTo("ja");
    }

    private void complete(Words words) {
        assertThat(words.byLanguage()).hasSameSizeAs(example.languages());
    }
}
