package balans.screening.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

// R004-25
class QuestionnaireChoiceTest {

    @Test
    void theLicensedNameNeedsPermissionHoweverItIsWritten() {
        assertThat(new QuestionnaireChoice("x", "1", "De BALANSMETER 2", "").needsLicence()).isTrue();
        assertThat(new QuestionnaireChoice("balansmeter", "1", "Vragenlijst", "").needsLicence()).isTrue();
    }

    @Test
    void sayingThatItIsNotTheBalansmeterDoesNotMakeItOne() {
        assertThat(new QuestionnaireChoice("v", "0.1", "Voorbeeldvragenlijst", "niet de Balansmeter").needsLicence())
                .isFalse();
    }
}
