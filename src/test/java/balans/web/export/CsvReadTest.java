package balans.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReadTest {

    private static final List<String> HARD = List.of(
            "gewoon", "=SUM(A1)", "+31", "-1", "@x", "'=al een apostrof", "''=twee", "'t Hof", " =spatie", "a;b,c", "a\"b",
            "twee\nregels", "", "＝vol", "\ttab", "<script>alert(1)</script>");

    @Test
    void whatIsWrittenIsReadBackWithoutADifference() {
        var lines = List.of(HARD, HARD.reversed());
        assertThat(Csv.read(Csv.of(lines))).contains(lines);
    }

    @Test
    void nothingInAFileIsAFormula() {
        var text = Csv.of(HARD.stream().map(List::of).toList());
        assertThat(text.substring(1).split("\r\n")).noneMatch(line -> line.matches("\"\\s*[=+@＝-].*"));
    }

    @Test
    void aPictureIsNoTable() {
        assertThat(Csv.read("\uFFFDPNG\r\n\u001a\n\0\0\0\rIHDR")).isEmpty();
        assertThat(Csv.read("")).isEmpty();
        assertThat(Csv.read("id;\"open")).isNotNull();
    }
}
