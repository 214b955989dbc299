package balans.conversation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.EntryId;
import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.directory.entry.Author;
import balans.directory.entry.Draft;
import balans.directory.entry.Fields;
import balans.directory.entry.PublishEntry;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.RunningBalans;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedSheetTest {

    private static final float A4_WIDE = 595;
    private static final float A4_HIGH = 842;
    private static final String WORDS = "Wij overleggen elke maand met de partners in de wijk over schermtijd en slapen, ";

    private final RunningBalans balans = TestRegisters.on(Databases.SQLITE);
    private final Sheets sheets = balans.part(Sheets.class);
    private final BrowserContext browsing = Chromium.browser().newContext();

    @AfterEach
    void close() {
        browsing.close();
    }

    @Test
    @DisplayName("R000-21: the printed sheet of each sector is one A4 with every item on it")
    void everySheetIsOnePage() throws IOException {
        for (var sector : sheets.sectors()) {
            assertThat(sector.items()).as(sector.id()).isNotEmpty();
            assertOnePage(sector, "", sector.items().stream().map(Item::text).toList());
        }
    }

    /// Own lines under each of the seven headings: a few, and as many as the smallest letters take.
    @ParameterizedTest
    @CsvSource({"1, 60", "2, 150"})
    @DisplayName("R000-13, R000-21: an organisation's own lines stand on the one A4 too, and nothing is cut off")
    void ownLinesStandOnTheSamePage(int underEach, int letters) throws IOException {
        var owner = new Newsroom(balans).published(Newsroom.organisation("Gemeente Alphen aan den Rijn " + Newsroom.unlike()));
        for (var sector : sheets.sectors()) {
            var texts = new ArrayList<>(sector.items().stream().map(Item::text).toList());
            texts.addAll(ownLines(sector, owner, underEach, letters));
            texts.add("Van Gemeente Alphen");
            assertOnePage(sector, "?van=" + owner, texts);
        }
        assertThat(printed(sheets.sectors().getFirst(), "").locator("article").textContent()).as("the national sheet")
                .doesNotContain("Eigen ");
    }

    @Test
    void moreThanOnePageCanHoldIsSaidAndStillNothingIsCutOff() throws IOException {
        var sector = sheets.sectors().getLast();
        var owner = new Newsroom(balans).published(Newsroom.organisation("Gemeente " + Newsroom.unlike()));
        var own = ownLines(sector, owner, 9, 190);
        var page = printed(sector, "?van=" + owner);
        assertThat(page.getByText("niet op één A4").count()).isEqualTo(1);
        try (var pdf = pdf(page)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            var text = textWithinThePaper(pdf);
            assertThat(own).allSatisfy(line -> assertThat(text).contains(letters(line)));
        }
        assertThat(printed(sector, "").getByText("niet op één A4").count()).isZero();
    }

    private List<String> ownLines(Sector sector, String owner, int underEach, int letters) {
        var texts = new ArrayList<String>();
        for (var heading : sheets.headings()) {
            for (int i = 0; i < underEach; i++) {
                var text = "Eigen " + heading.id() + " " + i + ": " + WORDS.repeat(1 + letters / WORDS.length());
                texts.add(text.substring(0, letters).strip());
                var draft = Draft.named(EntryId.line("eigen-" + owner + "-" + sector.id() + "-" + heading.id() + i), Fields.of(Map.of(
                        "text", texts.getLast(), "sectors", "sector." + sector.id(), "heading", "kop." + heading.id(), "publisher", owner)));
                assertThat(balans.part(PublishEntry.class).publish(draft, Author.START)).isInstanceOf(PublishEntry.Outcome.Published.class);
            }
        }
        return texts;
    }

    private void assertOnePage(Sector sector, String query, List<String> texts) throws IOException {
        try (var pdf = pdf(printed(sector, query))) {
            assertThat(pdf.getNumberOfPages()).as(sector.id() + query).isEqualTo(1);
            var box = pdf.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isBetween(A4_WIDE - 2, A4_WIDE + 2);
            assertThat(box.getHeight()).isBetween(A4_HIGH - 2, A4_HIGH + 2);
            var text = textWithinThePaper(pdf);
            assertThat(texts).as(sector.id()).allSatisfy(line -> assertThat(text).contains(letters(line)));
        }
    }

    private Page printed(Sector sector, String query) {
        var page = browsing.newPage();
        page.navigate(balans.url() + "/gespreksagenda/" + sector.id() + "/blad" + query);
        return page;
    }

    private static PDDocument pdf(Page page) throws IOException {
        return Loader.loadPDF(page.pdf(new PdfOptions().setPreferCSSPageSize(true)));
    }

    /// What sticks out of the paper is in the file all the same: each letter must lie within its page.
    private static String textWithinThePaper(PDDocument pdf) throws IOException {
        return letters(new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                assertThat(letter.getXDirAdj()).as(letter.getUnicode()).isBetween(0f, A4_WIDE - letter.getWidthDirAdj());
                assertThat(letter.getYDirAdj()).as(letter.getUnicode()).isBetween(0f, A4_HIGH);
                super.processTextPosition(letter);
            }
        }.getText(pdf));
    }

    /// Where a line breaks, and which sign a font draws for two letters, is not the text.
    private static String letters(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).replaceAll("[\\s\\u00AD-]+", "");
    }
}
