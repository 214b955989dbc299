package balans.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+32", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"})
    void whatLooksLikeAFormulaIsMadeText(String cell) {
        assertThat(Csv.of(List.of(List.of(cell)))).isEqualTo("\uFEFF\"'" + cell + "\"\r\n");
    }

    @Test
    void quotesAndSeparatorsSurvive() {
        assertThat(Csv.of(List.of(List.of("De \"Brug\"; Ninove", "1-2"))))
                .isEqualTo("\uFEFF\"De \"\"Brug\"\"; Ninove\";\"1-2\"\r\n");
    }
}
