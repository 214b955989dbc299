package balans.landscape.hsds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The tables of the fictitious region, to be changed at will and packed. Each has ids of its own.
public final class TestPackage {

    public static final List<String> TABLES = List.of("taxonomies", "taxonomy_terms", "organizations", "organization_identifiers",
            "services", "locations", "addresses", "service_at_location", "service_areas", "schedules", "phones", "contacts",
            "languages", "accessibility", "attributes", "units", "service_capacity");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /// @param world four hexadecimal digits, in place of the first of each id
    public static TestPackage region(String world) {
        var made = new TestPackage();
        for (var table : TABLES) {
            try (var in = TestPackage.class.getResourceAsStream("/demo/zorglandschap/" + table + ".csv")) {
                made.put(table + ".csv", new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .replaceAll("[0-9a-f]{4}([0-9a-f]{4}-[0-9a-f]{4}-5)", world + "$1"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return made;
    }

    public TestPackage put(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public TestPackage put(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    public TestPackage without(String file) {
        files.remove(file);
        return this;
    }

    public String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /// The cell of a column in a line (from 1, the header is 0).
    public String cell(String file, int line, String column) {
        var lines = text(file).split("\n");
        return lines[line].split(",", -1)[List.of(lines[0].split(",")).indexOf(column)];
    }

    public TestPackage replace(String file, String what, String by) {
        if (!text(file).contains(what)) {
            throw new IllegalArgumentException(file + " has no " + what);
        }
        return put(file, text(file).replaceFirst(java.util.regex.Pattern.quote(what), java.util.regex.Matcher.quoteReplacement(by)));
    }

    public Path zip() {
        try {
            var path = Files.createTempFile("package", ".zip");
            try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
                for (var file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
