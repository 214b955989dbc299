package balans.monitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import balans.monitor.TeamWithHistory;
import balans.support.Databases;
import balans.support.RunningBalans;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// R003-17: one session afterwards.
@ParameterizedClass
@EnumSource(Databases.class)
class ReportTest {

    private static final String SCREENS = "Er is ruimte om zonder schermen te werken.";

    private final RunningBalans balans;

    ReportTest(Databases database) {
        balans = RunningBalans.on(database);
    }

    @Test
    void thePageShowsScoresRemarksAndAgreementsAndSaysHowLongTheyStay() {
        var team = new TeamWithHistory(balans);
        var session = team.session("2026-09-16", 9);
        var round = team.round(session, SCREENS, 12, 4, 0, 0, 1, 4);
        team.remark(round, "rust");
        team.agreement(session, "Els zet dinsdag de borden uit.");
        var page = team.leader.get(team.path(session, "")).body();
        assertThat(page).contains("Sessie van 16 september 2026").contains(SCREENS).contains("Verdeeld.")
                .contains("rust").contains("Els zet dinsdag").contains("Opmerkingen verdwijnen na twaalf maanden");
    }

    @Test
    void theReportIsOneTaggedSheetOfA4WithItsFontsInside() throws IOException {
        var team = new TeamWithHistory(balans);
        var session = team.session("2026-09-16", 9);
        var round = team.round(session, SCREENS, 12, 4, 0, 0, 1, 4);
        team.remark(round, "een opmerking die niet mee mag");
        team.agreement(session, "Ömer & Zoë kijken in maart terug; İnci vraagt “hoe gaat het?”");
        try (var pdf = Loader.loadPDF(team.file(team.path(session, "/verslag.pdf")))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            assertThat(text(pdf)).contains("Team Zuid", "De Linde", "16 september 2026", SCREENS, "9 van 12 antwoordden",
                    "Verdeeld.", "Ömer & Zoë kijken in maart terug; İnci vraagt “hoe gaat het?”")
                    .doesNotContain("een opmerking die niet mee mag");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Team Zuid");
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
            }
        }
    }

    @Test
    void whateverATeamWroteItStaysOneSheet() throws IOException {
        var team = new TeamWithHistory(balans, "60");
        var session = team.session("2026-09-16", 55);
        for (int i = 0; i < 5; i++) {
            team.round(session, "Stelling nummer %d: %s".formatted(i, "x".repeat(8) + " woord".repeat(28)), 55,
                    11, 11, 11, 11, 11);
        }
        var agreements = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            agreements.add("Afspraak %d: %s".formatted(i, "Wij doen dit samen. ".repeat(14)));
            team.agreement(session, agreements.getLast());
            team.note(session, "Gesprek %d: %s".formatted(i, "Dit is gezegd. ".repeat(30)));
        }
        try (var pdf = Loader.loadPDF(team.file(team.path(session, "/verslag.pdf")))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf)).contains("Stelling nummer 0", "Stelling nummer 4").contains("En nog ")
                    .contains("Afspraak ");
        }
    }

    @Test
    void anotherTeamsSessionIsNotFound() {
        var team = new TeamWithHistory(balans);
        var other = new TeamWithHistory(balans);
        var session = other.session("2026-09-16", 9);
        for (var below : new String[] {"", "/verslag.pdf", "/resultaten.csv", "/bladen", "/papier", "/foto", "/foto/beeld"}) {
            assertThat(team.leader.get(team.path(session, below)).statusCode()).as(below).isEqualTo(404);
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
}
