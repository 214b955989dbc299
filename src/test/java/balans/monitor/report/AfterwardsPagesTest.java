package balans.monitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import balans.monitor.TeamWithHistory;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.Pictures;
import balans.support.QrReader;
import balans.support.RunningBalans;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The pages about a session afterwards, in every state, on a screen and on paper.
class AfterwardsPagesTest {


    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final BrowserContext context = Chromium.browser()
            .newContext(new NewContextOptions().setViewportSize(1280, 900));
    private final Page page = context.newPage();

    AfterwardsPagesTest() {
        context.setDefaultTimeout(60_000);
    }

    @AfterEach
    void closeBrowser() {
        context.close();
    }

    @Test
    void theTrendInEveryState() throws IOException {
        var team = new TeamWithHistory(balans);
        check(team, "/trend", "a trend of nothing");
        team.round(team.session("2026-01-14", 8), TeamWithHistory.FEEDBACK, 9, 0, 3, 3, 2, 0);
        check(team, "/trend", "a trend of one session");
        var whole = TeamWithHistory.ofFourSessions(balans);
        check(whole, "/trend", "a trend");
        var printed = printed();
        assertThat(printed).as("the numbers are on paper too").contains("We geven elkaar eerlijk feedback.")
                .contains("Duidelijk anders dan de vorige keer: hoger.").contains("Elke maandag begint");
    }

    @Test
    void aSessionAndItsPaperInEveryState() throws IOException {
        var team = new TeamWithHistory(balans);
        var session = team.session("2026-09-16", 9);
        var round = team.round(session, TeamWithHistory.FEEDBACK, 12, 4, 0, 0, 1, 4);
        team.candidate(session, "andere", "Er is ruimte om zonder schermen te werken.");
        team.remark(round, "rust");
        team.agreement(session, "Els zet dinsdag de borden uit.");
        team.leader.postForm(team.path(session, "/papier"), java.util.Map.of("mensen", "6", "score-" + round + "-2", "6",
                "stickers-andere", "9"));
        check(team, "/sessie/" + session.code(), "a session");
        check(team, "/sessie/" + session.code() + "/foto", "no photo yet");
        page.locator("#foto").setInputFiles(new FilePayload("bord.png", "image/png", board()));
        page.locator("main form[enctype] button").click();
        page.locator(".board-photo").waitFor();
        check(team, "/sessie/" + session.code() + "/foto", "a photo of the board");
        check(team, "/sessie/" + session.code() + "/papier", "counts from paper");
        page.locator("#mensen").fill("3");
        page.locator("button.wide").click();
        page.locator("[role=alert]").waitFor();
        look("paper-complaint");
        assertThat(page.locator(".summary a").first().getAttribute("href")).startsWith("#score-");
        PageCheck.check(page, "counts that cannot be");
        assertThat(printedAfter(team, "/sessie/" + session.code())).contains("Els zet dinsdag").doesNotContain("rust");
    }

    @Test
    void everySheetIsOnePageOfA4AndItsCodeIsRead() throws IOException {
        var team = new TeamWithHistory(balans);
        check(team, "/papier", "choosing what to print");
        check(team, "/papier/sessie", "a session on paper");
        check(team, "/papier/bladen?statement=stelling-07&statement=stelling-13", "sheets");
        var qr = page.locator(".qr").first().screenshot();
        assertThat(QrReader.read(qr)).contains("/m/");
        try (var pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(5);
            for (int i = 1; i <= 5; i++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                assertThat(stripper.getText(pdf)).as("page " + i).contains("Schrijf geen namen op dit blad");
            }
            if (Pictures.wanted()) {
                pdf.save(Pictures.path("sheets.pdf").toFile());
            }
        }
    }

    private static byte[] board() throws IOException {
        var image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, 900, 600);
        drawing.setColor(Color.ORANGE);
        drawing.fillOval(200, 150, 60, 60);
        drawing.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private void check(TeamWithHistory team, String path, String state) throws IOException {
        open(team, path);
        look(state.replace(' ', '-'));
        PageCheck.check(page, state);
    }

    private void open(TeamWithHistory team, String path) {
        context.clearCookies();
        context.addCookies(team.leader.cookies().stream()
                .map(c -> new Cookie(c.getName(), c.getValue()).setDomain("localhost").setPath(c.getPath())).toList());
        page.navigate(balans.url() + team.path(path));
    }

    private String printedAfter(TeamWithHistory team, String path) throws IOException {
        open(team, path);
        return printed();
    }

    private String printed() throws IOException {
        var bytes = page.pdf();
        if (Pictures.wanted()) {
            Files.write(Pictures.path("printed-" + page.title().replaceAll("\\W+", "-") + ".pdf"), bytes);
        }
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    /// For whoever wants to look at the pages: `-Dbalans.shots=folder`.
    private void look(String name) throws IOException {
        if (Pictures.wanted()) {
            Files.createDirectories(Pictures.path(""));
            shot(name + "-wide");
            page.setViewportSize(390, 800);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            shot(name + "-phone-dark");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(null));
            page.setViewportSize(1280, 900);
        }
    }

    private void shot(String name) {
        Pictures.take(page, name);
    }
}
