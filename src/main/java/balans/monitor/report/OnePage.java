package balans.monitor.report;

import balans.web.Templates;
import balans.web.export.Pdf;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// A session on one sheet of A4, for a team meeting or a board (R003-17). When it does not fit, the letters become
/// smaller, then notes are left out and the sheet says how many; scores and agreements go before notes.
@Component
public class OnePage {

    /// @param size of the letters, in points
    /// @param talk how many notes of the talk at most
    /// @param agreements how many agreements at most
    /// @param chars how much of each at most
    public record Density(int size, int talk, int agreements, int chars) {}

    private static final List<Density> LOOSE_TO_TIGHT = List.of(
            new Density(11, 100, 100, 500), new Density(9, 100, 100, 500), new Density(9, 6, 12, 200),
            new Density(8, 3, 8, 160), new Density(8, 0, 6, 120), new Density(7, 0, 3, 80), new Density(6, 0, 0, 0));

    private static final int MOST_SIGNS_OF_A_POINT = 700_000;

    private final Templates templates;

    OnePage(Templates templates) {
        this.templates = templates;
    }

    Pdf of(ReportPage page) {
        return LOOSE_TO_TIGHT.stream().filter(density -> mayFit(page, density)).flatMap(density -> Pdf.onOnePage(text(page, density)).stream()).findFirst()
                .orElseGet(() -> Pdf.of(text(page, LOOSE_TO_TIGHT.getLast())));
    }

    /// Counting signs is quicker than laying out what cannot fit: a sheet of A4 holds no more than this of any letter.
    private static boolean mayFit(ReportPage page, Density density) {
        var most = MOST_SIGNS_OF_A_POINT / (density.size() * density.size());
        return signs(page.talkInLines(), density.talk(), density)
                + signs(page.agreementsInLines(), density.agreements(), density) <= most;
    }

    private static int signs(List<String> lines, int most, Density density) {
        return lines.stream().limit(most).mapToInt(line -> Math.min(line.length(), density.chars())).sum();
    }

    private String text(ReportPage page, Density density) {
        return templates.text("monitor/report/sheet", Map.of("page", page, "density", density));
    }
}
