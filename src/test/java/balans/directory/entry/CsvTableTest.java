package balans.directory.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private static final List<String> HARD = List.of(
            "gewoon", "=SUM(A1)", "+31", "-1", "@x", "'=al een apostrof", "''=twee", "'t Hof", " =spatie", "a;b,c", "a\"b",
            "twee\nregels", "", "＝vol", "\ttab", "<script>alert(1)</script>");

    @Test
    void whatIsWrittenIsReadBackWithoutADifference() {
        var lines = List.of(HARD, HARD.reversed());
        assertThat(CsvTable.read(CsvTable.write(lines))).contains(lines);
    }

    @Test
    void nothingInAFileIsAFormula() {
        var text = CsvTable.write(HARD.stream().map(List::of).toList());
        assertThat(text.substring(1).split("\r\n")).noneMatch(line -> line.matches("\"\\s*[=+@＝-].*"));
    }

    @Test
    void aPictureIsNoTable() {
        assertThat(CsvTable.read("\uFFFDPNG\r\n\u001a\n\0\0\0\rIHDR")).isEmpty();
        assertThat(CsvTable.read("")).isEmpty();
        assertThat(CsvTable.read("id;\"open")).isNotNull();
    }
}
