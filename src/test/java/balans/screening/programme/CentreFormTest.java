package balans.screening.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class CentreFormTest {

    @ParameterizedTest
    @CsvSource({"0,0", "1200,1200", "1.200,1200", "1 200,1200", "1000000,1000000"})
    void anEstimateIsReadAsPeopleWriteIt(String typed, int parents) {
        assertThat(new CentreForm.Contact("An", "an@clb.be", typed).parents()).hasValue(parents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "veel", "-1", "1,5", "1000001", "99999999999999999999"})
    void whatIsNoNumberOfParentsIsSaid(String typed) {
        assertThat(new CentreForm.Contact("An", "an@clb.be", typed).complaints())
                .containsExactly(Complaint.ESTIMATE_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "an", "an@clb", "an@@clb.be", "an @clb.be", "an@clb.be, bob@clb.be"})
    void whatIsNoEmailAddressIsSaid(String typed) {
        assertThat(new CentreForm.Contact("An", typed, "5").complaints()).containsExactly(Complaint.EMAIL_UNREADABLE);
    }

    @Test
    void aNameHasAtMostTwoHundredCharacters() {
        assertThat(CentreForm.complaintsAboutName("a".repeat(200))).isEmpty();
        assertThat(CentreForm.complaintsAboutName("a".repeat(201))).containsExactly(Complaint.NAME_TOO_LONG);
        assertThat(CentreForm.complaintsAboutName("  ")).containsExactly(Complaint.NAME_MISSING);
    }
}
