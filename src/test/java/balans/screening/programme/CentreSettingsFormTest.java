package balans.screening.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CentreSettingsFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"054 12 34 56", "+32 (0)54/12.34.56", "0900-1234"})
    void aTelephoneNumberIsWrittenInManyWays(String phone) {
        assertThat(new CentreSettingsForm("CLB", phone, "").complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "bel ons", "054 12 34 56 <b>", "++++++++"})
    void whatNobodyCanCallIsSaid(String phone) {
        assertThat(new CentreSettingsForm("CLB", phone, "").complaints()).containsExactly(Complaint.PHONE_UNREADABLE);
    }

    @Test
    void tenHelpLinesFitAndElevenDoNot() {
        assertThat(new CentreSettingsForm("CLB", "054 123456", "112\n\n".repeat(10)).complaints()).isEmpty();
        assertThat(new CentreSettingsForm("CLB", "054 123456", "112\n".repeat(11)).complaints())
                .containsExactly(Complaint.HELP_LINES_TOO_MANY);
    }

    @Test
    void aHelpLineHasAtMostAHundredAndTwentyCharacters() {
        assertThat(new CentreSettingsForm("CLB", "054 123456", "a".repeat(120)).complaints()).isEmpty();
        assertThat(new CentreSettingsForm("CLB", "054 123456", "a".repeat(121)).complaints())
                .containsExactly(Complaint.HELP_LINE_TOO_LONG);
    }
}
