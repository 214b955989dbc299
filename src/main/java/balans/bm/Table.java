package balans.bm;

import balans.web.export.Csv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// A CSV file that only its owner may read, and that a spreadsheet opens without running anything in it.
final class Table {

    private Table() {}

    static void write(Path folder, String name, List<List<String>> lines) throws IOException {
        var file = folder.resolve(name);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix") && !Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(file, Csv.of(lines).getBytes(StandardCharsets.UTF_8));
    }
}
