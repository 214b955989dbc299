package balans.landscape.together;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private final Together together = new Together();

    @Test
    @DisplayName("R002-5: initiatives stand under the three focuses of the source, with their partners")
    void initiativesStandUnderTheirFocus() {
        var names = together.focuses().stream().map(Together.Focus::name).toList();
        assertThat(String.join("; ", names).toLowerCase()).contains("vroege geletterdheid", "ouderondersteuning", "educatieve omgeving");
        var initiatives = together.focuses().stream().flatMap(focus -> focus.initiatives().stream()).toList();
        assertThat(initiatives).isNotEmpty().anySatisfy(one -> assertThat(one.partners()).isNotEmpty().doesNotContainNull());
        assertThat(initiatives).extracting(Together.Initiative::name).contains("Voorleesactiviteiten").doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("R002-23: a library contributes nine things")
    void aLibraryContributesNineThings() {
        assertThat(together.contributions()).hasSize(9).contains("Gezamenlijke Preventie en Voorlichting").doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("R002-24: tips from practice are there as the source tells them")
    void tipsFromPracticeAreThere() {
        assertThat(together.tips()).isNotEmpty().anyMatch(tip -> tip.contains("Den Haag"));
    }
}
