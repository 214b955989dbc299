package balans.web.export;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// Lines for a spreadsheet, out and in without a difference: UTF-8 with a byte order mark and semicolons, as spreadsheets
/// in Dutch expect. What a spreadsheet would take for a formula gets an apostrophe in front, which reading takes away
/// again.
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    public static String of(List<List<String>> lines) {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').quoteStrategy(QuoteStrategies.ALWAYS).build(out)) {
            lines.forEach(line -> csv.writeRecord(line.stream().map(Csv::neutral).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /// Empty when it is no table; commas are understood too.
    public static Optional<List<List<String>>> read(String text) {
        var bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var firstLine = bare.lines().findFirst().orElse("");
        if (firstLine.isBlank() || bare.indexOf('\0') >= 0 || bare.indexOf('\uFFFD') >= 0) {
            return Optional.empty();
        }
        var separator = firstLine.contains(";") ? ';' : ',';
        try (var csv = CsvReader.builder().fieldSeparator(separator).allowMissingFields(true).allowExtraFields(true).ofCsvRecord(bare)) {
            return Optional.of(csv.stream().map(record -> record.getFields().stream().map(Csv::asWritten).toList()).toList());
        } catch (CsvParseException | UncheckedIOException notATable) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String neutral(String text) {
        return looksLikeAFormula(text) ? "'" + text : text;
    }

    private static String asWritten(String text) {
        return text.startsWith("'") && looksLikeAFormula(text) ? text.substring(1) : text;
    }

    /// Also behind apostrophes, so that a text that begins with one comes back as it was; and behind spaces.
    private static boolean looksLikeAFormula(String text) {
        var start = text.replaceFirst("^'+", "");
        var bare = start.stripLeading();
        return !start.isEmpty() && STARTS_A_FORMULA.indexOf(start.charAt(0)) >= 0
                || !bare.isEmpty() && STARTS_A_FORMULA.indexOf(bare.charAt(0)) >= 0;
    }
}
