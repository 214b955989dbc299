package balans.web.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;

/// A text for a word processor (OpenDocument 1.3): headings, running text, lists and a table of contents, in styles that
/// the reader can change in one place. Without a library: those that write it bring an RDF store along (decision 0027).
public final class Odt {

    public sealed interface Block {}

    public record Title(String text, String below) implements Block {}

    /// @param level 1 to 3
    public record Heading(int level, String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    public record Item(String text) implements Block {}

    /// A table of contents of the headings that follow.
    public record Contents() implements Block {}

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    /// A file of the same words is the same file; a zip knows no day before this one.
    private static final LocalDateTime DAY = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Odt() {}

    public static byte[] of(String title, List<Block> blocks) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            // First and unpacked, so that a program sees what it is without opening it.
            add(zip, "mimetype", TYPE.getBytes(StandardCharsets.US_ASCII), ZipEntry.STORED);
            add(zip, "META-INF/manifest.xml", fixed("manifest.xml"), ZipEntry.DEFLATED);
            add(zip, "styles.xml", fixed("styles.xml"), ZipEntry.DEFLATED);
            add(zip, "meta.xml", OdtText.meta(title), ZipEntry.DEFLATED);
            add(zip, "content.xml", OdtText.content(blocks), ZipEntry.DEFLATED);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes, int method) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(DAY);
        entry.setMethod(method);
        if (method == ZipEntry.STORED) {
            var sum = new CRC32();
            sum.update(bytes);
            entry.setSize(bytes.length);
            entry.setCompressedSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] fixed(String name) throws IOException {
        try (var file = new ClassPathResource("odt/" + name).getInputStream()) {
            return file.readAllBytes();
        }
    }
}
