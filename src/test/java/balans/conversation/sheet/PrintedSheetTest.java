package balans.conversation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Chromium;
import balans.support.Databases;
import balans.support.RunningBalans;
import com.microsoft.playwright.Page.PdfOptions;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrintedSheetTest {

    private static final float A4_WIDE = 595;
    private static final float A4_HIGH = 842;

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);

    @Test
    @DisplayName("R000-21: the printed sheet of each sector is one A4 with every item on it")
    void everySheetIsOnePage() throws IOException {
        var sheets = balans.part(Sheets.class);
        try (var browsing = Chromium.browser().newContext()) {
            var page = browsing.newPage();
            for (var sector : sheets.sectors()) {
                page.navigate(balans.url() + "/gespreksagenda/" + sector.id() + "/blad");
                try (var pdf = Loader.loadPDF(page.pdf(new PdfOptions().setPreferCSSPageSize(true)))) {
                    assertThat(pdf.getNumberOfPages()).as(sector.id()).isEqualTo(1);
                    var box = pdf.getPage(0).getMediaBox();
                    assertThat(box.getWidth()).isBetween(A4_WIDE - 2, A4_WIDE + 2);
                    assertThat(box.getHeight()).isBetween(A4_HIGH - 2, A4_HIGH + 2);
                    var text = letters(new PDFTextStripper().getText(pdf));
                    assertThat(sector.items()).as(sector.id()).isNotEmpty()
                            .allSatisfy(item -> assertThat(text).contains(letters(item.text())));
                }
            }
        }
    }

    @Test
    void aSheetWithEightTimesTheTextWouldNotPass() throws IOException {
        try (var browsing = Chromium.browser().newContext()) {
            var page = browsing.newPage();
            page.navigate(balans.url() + "/gespreksagenda/basisonderwijs/blad");
            page.evaluate("document.querySelectorAll('.a4-columns ul').forEach(ul => { for (let i = 0; i < 3; i++) ul.append(...[...ul.children].map(li => li.cloneNode(true))) })");
            try (var pdf = Loader.loadPDF(page.pdf(new PdfOptions().setPreferCSSPageSize(true)))) {
                assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            }
        }
    }

    /// Where a line breaks, and which sign a font draws for two letters, is not the text.
    private static String letters(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).replaceAll("[\\s\\u00AD-]+", "");
    }
}
