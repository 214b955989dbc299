package balans.landscape.hsds;

import balans.landscape.hsds.CountedStream.TooMuch;
import balans.landscape.hsds.Finding.Rule;
import balans.landscape.local.Row;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Reads a package of tables row by row. A zip can promise little and hold much: what comes out is counted while it
/// comes, and reading ends where it is too much.
final class PackageReader {

    static final long MOST_ROWS = 5_000_000;
    private static final int MOST_FILES = 200;
    private static final int AT_A_TIME = 1_000;
    private static final Set<String> NEEDED = Set.of("organizations.csv", "services.csv");
    private static final Set<String> OURS = Set.of("datapackage.json", "readme.md", "readme.txt", "license", "license.txt");

    private final Tables tables;
    private final Findings findings;
    private final RowCheck check;
    private final String source;
    private final AtomicLong bytes = new AtomicLong();
    private final long mostRows;
    private long count;

    PackageReader(Tables tables, Findings findings, String source) {
        this(tables, findings, source, MOST_ROWS);
    }

    PackageReader(Tables tables, Findings findings, String source, long mostRows) {
        this.mostRows = mostRows;
        this.tables = tables;
        this.findings = findings;
        this.check = new RowCheck(findings);
        this.source = source;
    }

    void read(Path file, Consumer<List<Row>> into) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var there = new HashSet<String>();
            for (var entry : zip.stream().limit(MOST_FILES).toList()) {
                if (!entry.isDirectory()) {
                    var name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    var table = tables.inFile(name.toLowerCase(Locale.ROOT));
                    if (table.isPresent() && there.add(name)) {
                        read(zip, entry, name, table.get(), into);
                    } else if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
                        findings.add(Finding.remark(name, 0, "", Rule.FILE_UNKNOWN, ""));
                    }
                }
            }
            NEEDED.stream().filter(name -> !there.contains(name)).sorted()
                    .forEach(name -> findings.add(Finding.refusal(name, 0, "", Rule.FILE_MISSING, "")));
        } catch (ZipException notAPackage) {
            findings.add(Finding.refusal("", 0, "", Rule.NOT_A_PACKAGE, ""));
        } catch (TooMuch tooMuch) {
            findings.add(Finding.refusal(tooMuch.getMessage(), 0, "", tooMuch.rule(), ""));
        }
    }

    private void read(ZipFile zip, ZipEntry entry, String name, Table table, Consumer<List<Row>> into) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var line = 0L;
        try (var bare = new CountedStream(zip.getInputStream(entry), name, Math.max(1, entry.getCompressedSize()), bytes);
                var csv = CsvReader.builder().allowMissingFields(true).allowExtraFields(true).maxBufferSize(1 << 20)
                        .ofCsvRecord(new InputStreamReader(bare, strict))) {
            var records = csv.iterator();
            if (!records.hasNext()) {
                return;
            }
            var columns = header(table, name, records.next().getFields());
            var batch = new ArrayList<Row>(AT_A_TIME);
            while (records.hasNext()) {
                var record = records.next();
                line = record.getStartingLineNumber();
                if (++count > mostRows) {
                    throw new TooMuch(name, Rule.TOO_LARGE);
                }
                var words = new LinkedHashMap<String, String>();
                for (int i = 0; i < Math.min(columns.size(), record.getFieldCount()); i++) {
                    var cell = record.getField(i).strip();
                    if (!cell.isEmpty() && !columns.get(i).isEmpty()) {
                        words.put(columns.get(i), cell);
                    }
                }
                if (!words.isEmpty()) {
                    check.check(table, words, name, (int) line, false);
                    var id = words.remove("id");
                    if (id != null) {
                        batch.add(new Row(table.entity(), id, source, (int) line, words, tables.pointers(table, words)));
                    }
                }
                if (batch.size() == AT_A_TIME) {
                    into.accept(batch);
                    batch = new ArrayList<>(AT_A_TIME);
                }
            }
            into.accept(batch);
        } catch (CsvParseException | UncheckedIOException unreadable) {
            findings.add(Finding.refusal(name, (int) line + 1, "", rule(unreadable), ""));
        } catch (CharacterCodingException notUtf8) {
            findings.add(Finding.refusal(name, (int) line + 1, "", Rule.NOT_UTF8, ""));
        }
    }

    private static Rule rule(Throwable unreadable) {
        for (var cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return Rule.NOT_UTF8;
            }
            if (cause instanceof TooMuch tooMuch) {
                throw tooMuch;
            }
        }
        return Rule.NOT_A_TABLE;
    }

    private List<String> header(Table table, String file, List<String> cells) {
        var columns = new ArrayList<String>();
        for (var cell : cells) {
            var name = cell.replace("\uFEFF", "").strip();
            if (!table.has(name) || columns.contains(name)) {
                findings.add(Finding.remark(file, 1, name, Rule.COLUMN_UNKNOWN, ""));
                name = "";
            }
            columns.add(name);
        }
        table.columns().stream().filter(column -> column.required() && !columns.contains(column.name()))
                .forEach(column -> findings.add(Finding.refusal(file, 1, column.name(), Rule.COLUMN_MISSING, "")));
        return columns;
    }
}
