package balans.web.export;

import java.util.List;
import java.util.stream.Collectors;

/// Lines for a spreadsheet: UTF-8 with a byte order mark and semicolons, as spreadsheets in Dutch expect.
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    public static String of(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    /// A name that a spreadsheet would take for a formula gets an apostrophe in front, also behind leading spaces.
    private static String cell(String text) {
        var start = text.stripLeading();
        var risky = !start.isEmpty() && STARTS_A_FORMULA.indexOf(start.charAt(0)) >= 0
                || !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (risky ? "'" + text : text).replace("\"", "\"\"") + '"';
    }
}
