package balans.web.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Whatever file somebody brings as a table: it is one, or it is none; and what is written of it reads back the same.
/// For `bin/fuzz csv`.
public final class CsvFuzz {

    private CsvFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        var rows = Csv.read(new String(input, StandardCharsets.UTF_8));
        rows.filter(lines -> isTable(lines)).ifPresent(lines -> {
            if (!Csv.read(Csv.of(lines)).equals(Optional.of(lines))) {
                throw new AssertionError("another table came back");
            }
        });
    }

    /// A first line of nothing is no table to [Csv], whoever wrote it.
    private static boolean isTable(List<List<String>> lines) {
        return !lines.isEmpty() && lines.getFirst().stream().anyMatch(cell -> !cell.isBlank());
    }
}
