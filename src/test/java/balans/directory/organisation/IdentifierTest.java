package balans.directory.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("RX-8: numbers of organisations are checked by form and check digit")
class IdentifierTest {

    @ParameterizedTest
    @CsvSource({"KVK 12345678, KVK 12345678", "kvk: 1234 5678, KVK 12345678", "AGB 01012345, AGB 01012345",
        "brin 00aa, BRIN 00AA", "BRIN 00AA01, BRIN 00AA01", "ISIL NL-0100030000, ISIL NL-0100030000",
        "KBO 0403.170.701, KBO 0403170701"})
    void aNumberIsKnownInItsOwnSpelling(String line, String expected) {
        assertThat(Identifier.of(line).map(Identifier::toString)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KVK 1234567", "KVK 123456789", "AGB 1", "BRIN A0AA", "BRIN 00AA1", "ISIL 0100030000",
        "ISIL NL-123456789012", "KBO 0403.170.702", "BTW 123", "12345678", "", "KVK"})
    void anythingElseIsNot(String line) {
        assertThat(Identifier.of(line)).isEmpty();
    }
}
