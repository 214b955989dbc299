package balans.monitor.trend;

import static org.assertj.core.api.Assertions.assertThat;

import balans.monitor.TeamWithHistory;
import balans.support.Databases;
import balans.support.RunningBalans;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// R003-17, R003-19: what a leader sees of several sessions.
@ParameterizedClass
@EnumSource(Databases.class)
class TrendTest {

    private final RunningBalans balans;

    TrendTest(Databases database) {
        balans = RunningBalans.on(database);
    }

    @Test
    void everyAnswerThatMayBeShownIsOneDotAndNoOther() {
        var team = TeamWithHistory.ofFourSessions(balans);
        var page = team.leader.get(team.path("/trend")).body();
        assertThat(Pattern.compile("<circle[^>]*r=\"").matcher(page.substring(page.indexOf("<table"))).results().count())
                .as("10 + 9 + 9 + 11 answers; the four of the third session are not shown").isEqualTo(39);
        assertThat(page).contains("4 van 12 antwoordden").contains("Te weinig antwoorden om te tonen.");
    }

    @Test
    void aShiftIsSaidOnceAndAMissingYearStaysAGap() {
        var team = TeamWithHistory.ofFourSessions(balans);
        var page = team.leader.get(team.path("/trend")).body();
        assertThat(page).containsOnlyOnce("Duidelijk anders dan de vorige keer: hoger.")
                .containsOnlyOnce("Geen duidelijk verschil met de vorige keer.")
                .containsOnlyOnce("12 maanden zonder deze stelling");
        assertThat(page.indexOf("12 maart 2025")).isLessThan(page.indexOf("Elke maandag begint"));
        assertThat(page.indexOf("Elke maandag begint")).isLessThan(page.indexOf("11 juni 2025"));
    }

    @Test
    void noMeanNoIndexAndNoPercentageIsEverShown() {
        var team = TeamWithHistory.ofFourSessions(balans);
        var page = team.leader.get(team.path("/trend")).body();
        var tables = page.substring(page.indexOf("<table"), page.lastIndexOf("</table>")).replaceAll("<svg.*?</svg>", "");
        assertThat(tables.replaceAll("<[^>]+>", " ")).doesNotContainPattern("\\d[.,]\\d|%|gemiddeld|index|rang");
    }

    @Test
    void beforeTheFirstAndTheSecondSessionThePageSaysWhatWillCome() {
        var team = new TeamWithHistory(balans);
        assertThat(team.leader.get(team.path("/trend")).body()).contains("Jullie hebben nog niets gescoord.");
        team.round(team.session("2026-01-14", 8), TeamWithHistory.FEEDBACK, 9, 0, 3, 3, 2, 0);
        assertThat(team.leader.get(team.path("/trend")).body()).contains("Dit is jullie eerste meting.")
                .doesNotContain("vorige keer.");
    }

    @Test
    void theFilterIsInTheAddress() {
        var team = TeamWithHistory.ofFourSessions(balans);
        assertThat(team.leader.get(team.path("/trend?groep=samenwerking&stem=TEAM")).body()).contains("<table");
        assertThat(team.leader.get(team.path("/trend?groep=ouders")).body()).doesNotContain("<table")
                .contains("Bij deze keuze is er nog niets gescoord");
        assertThat(rows(team.file(team.path("/trend.csv?groep=ouders")))).isEmpty();
    }

    @Test
    void theFileForASpreadsheetIsReadBackByAnotherProgram() {
        var team = TeamWithHistory.ofFourSessions(balans);
        var evil = "=HYPERLINK(\"http://kwaad.example\";\"klik\")";
        team.round(team.session("2026-10-01", 7), evil, 8, 1, 1, 1, 1, 1);
        var file = team.file(team.path("/trend.csv"));
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        var rows = rows(file);
        assertThat(rows).as("five lines for each of five that are shown, one for the one that is not").hasSize(26);
        assertThat(rows).filteredOn(r -> r.get("Datum").equals("2025-03-12")).extracting(r -> r.get("Aantal keer"))
                .containsExactly("2", "4", "3", "1", "0");
        assertThat(rows).filteredOn(r -> r.get("Datum").equals("2025-09-10")).singleElement().satisfies(r -> {
            assertThat(r.get("Antwoorden")).isEqualTo("4");
            assertThat(r.get("Score")).isEmpty();
            assertThat(r.get("Aantal keer")).isEmpty();
        });
        assertThat(rows).filteredOn(r -> r.get("Datum").equals("2026-10-01"))
                .allMatch(r -> r.get("Stelling").equals("'" + evil));
    }

    @Test
    void thePictureIsAPngWithADotForEachAnswer() throws IOException {
        var team = TeamWithHistory.ofFourSessions(balans);
        var body = team.leader.get(team.path("/trend")).body();
        var found = Pattern.compile("/trend/([\\w-]+)\\.png").matcher(body);
        assertThat(found.find()).isTrue();
        var png = team.file(team.path("/trend/" + found.group(1) + ".png"));
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isBetween(900, 1000);
        assertThat(image.getHeight()).isBetween(600, 2400);
        assertThat(coral(image)).as("the five warmest dots of the last session").isGreaterThan(500);
        assertThat(team.leader.get(team.path("/trend/unknown.png")).statusCode()).isEqualTo(404);
    }

    private static int coral(java.awt.image.BufferedImage image) {
        var dots = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dots += (image.getRGB(x, y) & 0xFFFFFF) == 0xbd3a2b ? 1 : 0;
            }
        }
        return dots;
    }

    private static List<CSVRecord> rows(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8).substring(1);
        var format = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).build();
        try (var parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
