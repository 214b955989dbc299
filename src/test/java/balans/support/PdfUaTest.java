package balans.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PdfUaTest {

    @Test
    void aPdfWithoutTagsAndTitleHasComplaints() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var empty = new PDDocument()) {
            empty.addPage(new PDPage());
            empty.save(bytes);
        }
        assertThat(PdfUa.complaints(bytes.toByteArray())).isNotEmpty();
    }
}
