package balans.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final String PAGE = """
            <html lang="nl"><head><title>Proef</title><style>body { font-family: "Balans", "Balans Ext"; }
            @page { size: 100mm 100mm; margin: 10mm; }</style></head><body>%s</body></html>""";

    @Test
    void nothingIsFetchedWhateverThePageSays() throws IOException {
        try (var site = new java.net.ServerSocket(0)) {
            site.setSoTimeout(500);
            var pdf = Pdf.of(PAGE.formatted("<p>Tekst</p><img alt='x' src='http://127.0.0.1:%d/x.png'/>"
                    .formatted(site.getLocalPort()) + "<img alt='y' src='file:///etc/passwd'/>"));
            assertThat(pdf.pages()).isEqualTo(1);
            org.assertj.core.api.Assertions.assertThatThrownBy(site::accept)
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void lettersOfOtherLanguagesAreThereAndWhatIsNotBecomesAQuestionMark() throws IOException {
        var pdf = Pdf.of(PAGE.formatted("<p>Ömer Şahin ğ “zo” – 🙂 مرحبا</p>"));
        try (var read = Loader.loadPDF(pdf.bytes())) {
            assertThat(new PDFTextStripper().getText(read)).contains("Ömer Şahin ğ “zo” –").contains("?");
        }
    }

    @Test
    void whatIsLongerThanAPageIsNotWritten() {
        assertThat(Pdf.onOnePage(PAGE.formatted("<p>regel</p>".repeat(5)))).isPresent();
        assertThat(Pdf.onOnePage(PAGE.formatted("<p>regel</p>".repeat(500)))).isEmpty();
    }

    @Test
    void aPictureEndsWhereThePageBecomesWhite() throws IOException {
        var drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 50'><circle cx='50' cy='25' r='20' "
                + "fill='#bd3a2b'/></svg>";
        var image = ImageIO.read(new ByteArrayInputStream(Picture.of(Pdf.of(PAGE.formatted(drawing)))));
        assertThat(image.getWidth()).isBetween(588, 592);
        assertThat(image.getHeight()).isBetween(150, 400);
    }

    @Test
    void theFontsAreThoseThatWerePinned() throws Exception {
        for (var line : Files.readAllLines(Path.of("vendor/fonts-pdf.sha256"))) {
            var parts = line.split("\\s+");
            var bytes = Files.readAllBytes(Path.of("src/main/resources/fonts", parts[1]));
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))).isEqualTo(parts[0]);
        }
    }
}
