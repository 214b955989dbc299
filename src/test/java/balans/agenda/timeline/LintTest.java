package balans.agenda.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R001-16: an editor hears what is hard to read")
class LintTest {

    @Test
    void shortWordsInShortSentencesReadEasily() {
        assertThat(Lint.readability("Praat met je kind. Vraag wat het ziet op zijn scherm. Kijk af en toe mee.")).isGreaterThan(60);
    }

    @Test
    void longWordsInOneLongSentenceDoNot() {
        assertThat(Lint.readability("Implementatieverantwoordelijkheden betreffende handhavingsinstrumenten behoeven "
                + "interdepartementale coördinatie, alsmede verantwoordelijkheidstoedeling aan toezichthoudende overheidsorganisaties en uitvoeringsinstellingen"))
                .isLessThan(0);
    }

    @Test
    void aFewWordsSayNothing() {
        assertThat(Lint.readability("Gedragscode sociale media")).isEqualTo(100);
    }
}
