package balans.monitor.trend;

import balans.kernel.Refusal;
import balans.monitor.statement.ReadyStatements;
import balans.monitor.team.TeamGuide;
import balans.web.Templates;
import balans.web.export.Csv;
import balans.web.export.Pdf;
import balans.web.export.Picture;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The trend as a page, as a file for a spreadsheet, and each statement as a picture.
@Controller
@RequestMapping("/monitor/team/{team}")
class TrendController {

    /// A picture is for a slide: more would be too small to see.
    private static final int MOST_IN_A_PICTURE = 12;

    private final Trends trends;
    private final Measurements measurements;
    private final ResultSheet sheet;
    private final ReadyStatements ready;
    private final Templates templates;
    private final Clock clock;

    TrendController(Trends trends, Measurements measurements, ResultSheet sheet, ReadyStatements ready,
            Templates templates, Clock clock) {
        this.trends = trends;
        this.measurements = measurements;
        this.sheet = sheet;
        this.ready = ready;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/trend")
    ModelAndView show(TeamGuide guide, @RequestParam(defaultValue = "") String stem,
            @RequestParam(defaultValue = "") String groep) {
        var page = page(guide, trends.of(guide.team()), TrendFilter.of(stem, groep));
        return new ModelAndView("monitor/trend/show", Map.of("page", page));
    }

    @GetMapping("/trend.csv")
    ResponseEntity<byte[]> csv(TeamGuide guide, @RequestParam(defaultValue = "") String stem,
            @RequestParam(defaultValue = "") String groep) {
        var filter = TrendFilter.of(stem, groep);
        var lines = sheet.of(measurements.of(guide.team().id()).stream().filter(filter::lets).toList());
        return file("text/csv;charset=UTF-8", "balans-monitor-resultaten.csv",
                Csv.of(lines).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/trend/{round}.png")
    ResponseEntity<byte[]> picture(TeamGuide guide, @PathVariable String round) {
        var found = trends.of(guide.team()).stream().filter(s -> s.id().equals(round)).findFirst()
                .orElseThrow(() -> Refusal.notFound("round"));
        var page = page(guide, List.of(found.lastOnes(MOST_IN_A_PICTURE)), TrendFilter.of("", ""));
        var text = templates.text("monitor/trend/picture", Map.of("page", page));
        return file("image/png", "balans-monitor-trend.png", Picture.of(Pdf.of(text)));
    }

    private TrendPage page(TeamGuide guide, List<Series> all, TrendFilter filter) {
        var sessions = (int) all.stream().flatMap(s -> s.points().stream()).map(p -> p.measurement().session())
                .distinct().count();
        return new TrendPage(guide.team(), all, all.stream().filter(filter::lets).toList(), filter, sessions,
                ready.groups(), ready.ends(), clock.getZone());
    }

    private static ResponseEntity<byte[]> file(String type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.parseMediaType(type))
                .body(bytes);
    }
}
