package balans.landscape.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    @Test
    @DisplayName("R002-10: what was measured of fewer than five referrals is not told; of five it is")
    void nothingIsToldOfFewerThanFive() {
        var time = Duration.ofDays(3);
        assertThat(Measured.of(Collections.nCopies(4, time))).isEmpty();
        assertThat(Measured.of(Collections.nCopies(5, time))).contains(new Measured(5, 3));
        assertThat(Measured.FEWEST).isEqualTo(5);
    }
}
