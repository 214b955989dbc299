package balans.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] RFC_SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /// RFC 6238, appendix B, the lines of SHA-1.
    @ParameterizedTest
    @CsvSource({
        "59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924", "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(RFC_SECRET, Totp.stepAt(Instant.ofEpochSecond(seconds)), 8)).isEqualTo(code);
    }

    /// RFC 4648, section 10, without the padding that apps do not want.
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreSpelledAsInTheStandard(String text, String spelled) {
        assertThat(Totp.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(spelled);
    }

    @Test
    void aClockMayDifferByOneStepAndNotByTwo() {
        var now = Instant.ofEpochSecond(1_111_111_111);
        for (int apart = -2; apart <= 2; apart++) {
            var step = Totp.stepAt(now) + apart;
            var found = Totp.stepOf(RFC_SECRET, Totp.code(RFC_SECRET, step, 6), now);
            assertThat(found).isEqualTo(Math.abs(apart) < 2 ? OptionalLong.of(step) : OptionalLong.empty());
        }
        assertThat(Totp.stepOf(RFC_SECRET, "05 0471", now)).isPresent();
        assertThat(Totp.stepOf(RFC_SECRET, "", now)).isEmpty();
    }
}
