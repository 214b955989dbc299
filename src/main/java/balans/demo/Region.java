package balans.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A fictitious region, Rijnmeer: 40 services of 14 organisations in three municipalities, as a municipality would send
/// them.
final class Region {

    static final String SOURCE = "Sociale kaart Rijnmeer (verzonnen)";
    private static final List<String> TABLES = List.of("taxonomies", "taxonomy_terms", "organizations", "organization_identifiers",
            "services", "locations", "addresses", "service_at_location", "service_areas", "schedules", "phones", "contacts",
            "languages", "accessibility", "attributes", "units", "service_capacity");

    private Region() {}

    static void sentBy(Visitor administrator) {
        administrator.postBytes("/redactie/zorglandschap/invoer/bestand?bron=" + URLEncoder.encode(SOURCE, StandardCharsets.UTF_8), zip());
    }

    private static byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var table : TABLES) {
                zip.putNextEntry(new ZipEntry(table + ".csv"));
                try (var in = Objects.requireNonNull(Region.class.getResourceAsStream("/demo/zorglandschap/" + table + ".csv"), table)) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
