package balans.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RX-3: days in words, never as files write them")
class DutchDayTest {

    @Test
    void aDayIsReadAloudAsPeopleSayIt() {
        assertThat(DutchDay.of(LocalDate.of(2026, 3, 1))).isEqualTo("1 maart 2026");
        assertThat(DutchDay.of("2026-07-08")).isEqualTo("8 juli 2026");
        assertThat(DutchDay.of(Instant.parse("2026-12-31T23:30:00Z"), ZoneId.of("Europe/Brussels"))).isEqualTo("1 januari 2027");
    }

    @Test
    void whatIsNoDayStaysAsItIs() {
        assertThat(DutchDay.of("zomer 2026")).isEqualTo("zomer 2026");
        assertThat(DutchDay.of("")).isEmpty();
    }
}
