package balans.monitor.report;

import balans.kernel.Refusal;
import balans.monitor.session.Held;
import balans.monitor.session.Sessions;
import balans.monitor.team.RoomCode;
import balans.monitor.team.TeamGuide;
import balans.monitor.trend.Measurements;
import balans.monitor.trend.ResultSheet;
import balans.web.export.Csv;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/monitor/team/{team}/sessie/{code}")
class ReportController {

    private final Reports reports;
    private final OnePage onePage;
    private final Sessions sessions;
    private final Measurements measurements;
    private final ResultSheet sheet;

    ReportController(
            Reports reports, OnePage onePage, Sessions sessions, Measurements measurements, ResultSheet sheet) {
        this.reports = reports;
        this.onePage = onePage;
        this.sessions = sessions;
        this.measurements = measurements;
        this.sheet = sheet;
    }

    @GetMapping
    ModelAndView show(TeamGuide guide, @PathVariable String code) {
        return new ModelAndView("monitor/report/show", Map.of("page", reports.of(guide.team(), held(guide, code))));
    }

    @GetMapping("/verslag.pdf")
    ResponseEntity<byte[]> pdf(TeamGuide guide, @PathVariable String code) {
        var session = held(guide, code);
        return file(MediaType.APPLICATION_PDF, "verslag", session, "pdf",
                onePage.of(reports.of(guide.team(), session)).bytes());
    }

    @GetMapping("/resultaten.csv")
    ResponseEntity<byte[]> csv(TeamGuide guide, @PathVariable String code) {
        var session = held(guide, code);
        var lines = sheet.of(measurements.of(guide.team().id()).stream()
                .filter(m -> m.session().equals(session.id())).toList());
        return file(new MediaType("text", "csv", StandardCharsets.UTF_8), "resultaten", session, "csv",
                Csv.of(lines).getBytes(StandardCharsets.UTF_8));
    }

    private Held held(TeamGuide guide, String code) {
        return RoomCode.of(code).flatMap(read -> sessions.find(guide.team().id(), read))
                .orElseThrow(() -> Refusal.notFound("session"));
    }

    private static ResponseEntity<byte[]> file(
            MediaType type, String name, Held session, String ending, byte[] bytes) {
        var file = "balans-monitor-%s-%s.%s".formatted(name, session.code().value(), ending);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file).build().toString())
                .contentType(type)
                .body(bytes);
    }
}
