package balans.landscape.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R002-10: how long a step may take, and how long it took")
class LeadTimeTest {

    @Test
    void whatPeopleWriteIsKeptAsIsoAndReadBackAsWords() {
        for (var pair : List.of(List.of("24 uur", "PT24H"), List.of("1 dag", "P1D"), List.of("3 dagen", "P3D"),
                List.of("2 weken", "P2W"), List.of("1 maand", "P1M"))) {
            var time = LeadTime.parse(pair.getFirst()).orElseThrow();
            assertThat(time.iso()).isEqualTo(pair.getLast());
            assertThat(LeadTime.parse(time.iso())).contains(time);
            assertThat(time).hasToString(pair.getFirst());
        }
    }

    @Test
    void whatCouldMeanAnythingIsNotTaken() {
        for (var written : List.of("", "snel", "0 dagen", "P0D", "-3 dagen", "P1DT2H", "3 dagen of 2", "99999 uur")) {
            assertThat(LeadTime.parse(written)).as(written).isEmpty();
        }
    }

    @Test
    void fourCasesSayNothingAndFiveSayTheirMiddle() {
        assertThat(Measured.of(Collections.nCopies(4, Duration.ofDays(2)))).isEmpty();
        var five = List.of(Duration.ofDays(30), Duration.ofHours(1), Duration.ofDays(2), Duration.ofDays(3), Duration.ofHours(30));
        assertThat(Measured.of(five)).contains(new Measured(5, 2));
    }
}
