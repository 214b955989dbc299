package balans.monitor.thermometer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisclosureTest {

    @Test // R003-10
    void fiveAnswersMakeAPictureAndFourDoNot() {
        assertThat(Disclosure.of(5, false)).isEqualTo(Disclosure.ALL);
        assertThat(Disclosure.of(4, false)).isEqualTo(Disclosure.COUNT);
    }

    @Test // R003-10
    void threeOrFourDoWhenAllAgreedBeforehandButWithoutRemarks() {
        assertThat(Disclosure.of(4, true)).isEqualTo(Disclosure.SCORES);
        assertThat(Disclosure.of(3, true)).isEqualTo(Disclosure.SCORES);
        assertThat(Disclosure.of(2, true)).isEqualTo(Disclosure.COUNT);
        assertThat(Disclosure.of(0, true)).isEqualTo(Disclosure.COUNT);
    }

    @Test // R003-8
    void aRemarkOf140SignsFitsAndOneMoreDoesNot() {
        assertThat(Ballot.remarkFits("é".repeat(140))).isTrue();
        assertThat(Ballot.remarkFits("  " + "🙂".repeat(140) + " ")).isTrue();
        assertThat(Ballot.remarkFits("é".repeat(141))).isFalse();
    }
}
