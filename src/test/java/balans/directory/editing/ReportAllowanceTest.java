package balans.directory.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A script cannot fill the editor's desk")
class ReportAllowanceTest {

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final ReportAllowance allowance = new ReportAllowance(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void oneCallerSaysAFewThingsAndWaits() {
        for (int i = 0; i < ReportAllowance.PER_CALLER; i++) {
            assertThat(allowance.take("a")).isTrue();
        }
        assertThat(allowance.take("a")).isFalse();
        assertThat(allowance.take("b")).isTrue();
        now = now.plus(ReportAllowance.PER).plus(Duration.ofSeconds(1));
        assertThat(allowance.take("a")).isTrue();
    }

    @Test
    void allCallersTogetherAreLimitedToo() {
        for (int i = 0; i < ReportAllowance.FOR_ALL; i++) {
            assertThat(allowance.take("caller " + i)).isTrue();
        }
        assertThat(allowance.take("another")).isFalse();
    }
}
