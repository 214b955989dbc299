package balans.landscape.hsds;

import balans.landscape.local.Row;
import balans.landscape.local.RowStore;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/// All that is public as one package of tables, written while it is read.
@Component
class PackageWriter {

    private static final int AT_A_TIME = 1_000;
    private static final String COUNTRY = "NL";

    private final RowStore rows;
    private final Tables tables;

    PackageWriter(RowStore rows, Tables tables) {
        this.rows = rows;
        this.tables = tables;
    }

    void write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("datapackage.json"));
        try (var description = Objects.requireNonNull(PackageWriter.class.getResourceAsStream(Tables.DESCRIPTION))) {
            description.transferTo(zip);
        }
        zip.closeEntry();
        for (var table : tables.all()) {
            if (!table.columns().isEmpty()) {
                zip.putNextEntry(new ZipEntry(table.file()));
                write(table, zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private void write(Table table, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(table.columns().stream().map(Table.Column::name).toList());
        var after = "";
        for (var page = rows.next(RowStore.PUBLIC, table.entity(), after, AT_A_TIME); !page.isEmpty();
                page = rows.next(RowStore.PUBLIC, table.entity(), after, AT_A_TIME)) {
            for (var row : page) {
                csv.writeRecord(cells(table, row));
            }
            after = page.getLast().id();
        }
        csv.flush();
    }

    /// An address without a country is one of ours: the tables want one, and its province may be unknown.
    private static Iterable<String> cells(Table table, Row row) {
        var cells = new ArrayList<String>(table.columns().size());
        for (var column : table.columns()) {
            var words = column.name().equals("id") ? row.id() : row.text(column.name());
            cells.add(words.isEmpty() && table.entity().equals("address") && column.name().equals("country") ? COUNTRY : words);
        }
        return cells;
    }
}
