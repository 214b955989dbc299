package balans.landscape.picture;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.Pictures;
import balans.support.RunningBalans;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PosterTest {

    private static final double MILLIMETRE = 72 / 25.4;

    @Test
    @DisplayName("R002-1, R002-4: the poster is one tagged sheet of A3 with every player, the gap and the overlaps")
    void thePosterIsOneSheetOfA3() throws IOException, InterruptedException {
        var balans = RunningBalans.on(Databases.SQLITE);
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(URI.create(balans.url() + "/zorglandschap/poster.pdf")).build(), BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
            if (Pictures.wanted()) {
                Files.write(Pictures.path("poster.pdf"), answer.body());
            }
            try (var pdf = Loader.loadPDF(answer.body())) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(1);
                var page = pdf.getPage(0).getMediaBox();
                assertThat((double) page.getWidth()).isCloseTo(420 * MILLIMETRE, Offset.offset(1.0));
                assertThat((double) page.getHeight()).isCloseTo(297 * MILLIMETRE, Offset.offset(1.0));
                assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
                new Landscape().actors().forEach(actor -> assertThat(text).contains(actor.name().replace(" ", "")));
                assertThat(text).contains("Gatindeoverdracht:Kraamzorg", "Vandag9totdag14", "Samenrondhetgezin", "zwanger", "4jaar");
            }
        }
    }
}
