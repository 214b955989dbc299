package balans.directory.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R000-11: ages in days, shown in words")
class AgeTest {

    @ParameterizedTest
    @CsvSource({"4 jaar, 1461", "1 jaar, 365", "6 weken, 42", "8 dagen, 8", "0, 0", "-280, -280", "10 weken voor de geboorte, -70",
        "18 maanden, 548"})
    void wordsBecomeDays(String words, int days) {
        assertThat(Age.days(words)).contains(days);
    }

    @ParameterizedTest
    @CsvSource({"4 euro", "vier jaar", "9999 jaar", "''", "4 jaar en 2 maanden"})
    void otherWordsAreNoAge(String words) {
        assertThat(Age.days(words)).isEmpty();
    }

    @Test
    void everyAgeComesBackFromItsWords() {
        for (int days = -300; days <= 9_000; days++) {
            assertThat(Age.days(Age.inWords(days))).as(Age.inWords(days)).contains(days);
        }
    }

    @Test
    void aRangeIsSaidOnce() {
        assertThat(Age.range(Optional.of(1461), Optional.of(4383))).isEqualTo("van 4 tot 12 jaar");
        assertThat(Age.range(Optional.of(0), Optional.of(42))).isEqualTo("van 0 jaar tot 6 weken");
        assertThat(Age.range(Optional.of(4383), Optional.empty())).isEqualTo("vanaf 12 jaar");
        assertThat(Age.range(Optional.empty(), Optional.empty())).isEmpty();
        assertThat(Age.range(Optional.of(-280), Optional.of(0))).isEqualTo("van 40 weken voor de geboorte tot 0 jaar");
    }
}
