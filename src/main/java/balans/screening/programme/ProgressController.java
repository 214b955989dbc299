package balans.screening.programme;

import balans.identity.ProgrammeManager;
import balans.kernel.Refusal;
import balans.web.export.Csv;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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

/// The manager's view of a programme, as a page, on paper, and as a file; each shows the same counts.
@Controller
@RequestMapping("/balansmeter/beheer/{programme}")
class ProgressController {

    private final Programmes programmes;
    private final MeasureProgress measureProgress;
    private final ProgressSheet sheet;
    private final Clock clock;

    ProgressController(
            Programmes programmes, MeasureProgress measureProgress, ProgressSheet sheet, Clock clock) {
        this.programmes = programmes;
        this.measureProgress = measureProgress;
        this.sheet = sheet;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            ProgrammeManager by,
            @PathVariable String programme,
            @RequestParam(defaultValue = "") String centrum,
            @RequestParam(defaultValue = "") String vanaf,
            @RequestParam(defaultValue = "") String tot,
            @RequestParam(defaultValue = "") String weergave) {
        var found = programmes.of(by, programme);
        var filter = ProgressFilter.of(centrum, vanaf, tot);
        var page = new ProgrammePage(
                found,
                found.stateOn(Period.today(clock)),
                programmes.questionnaireOf(found),
                filter,
                programmes.centresOf(found),
                measure(found, filter),
                weergave.equals("afdruk"));
        return new ModelAndView("screening/programme/show", Map.of("page", page));
    }

    @GetMapping("/voortgang.csv")
    ResponseEntity<byte[]> csv(
            ProgrammeManager by,
            @PathVariable String programme,
            @RequestParam(defaultValue = "") String centrum,
            @RequestParam(defaultValue = "") String vanaf,
            @RequestParam(defaultValue = "") String tot) {
        var found = programmes.of(by, programme);
        var lines = sheet.of(programmes.questionnaireOf(found), measure(found, ProgressFilter.of(centrum, vanaf, tot)));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, named("voortgang.csv"))
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(Csv.of(lines).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/voortgang.json")
    ResponseEntity<ProgressExport> json(
            ProgrammeManager by,
            @PathVariable String programme,
            @RequestParam(defaultValue = "") String centrum,
            @RequestParam(defaultValue = "") String vanaf,
            @RequestParam(defaultValue = "") String tot) {
        var found = programmes.of(by, programme);
        var progress = measure(found, ProgressFilter.of(centrum, vanaf, tot));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, named("voortgang.json"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(ProgressExport.of(found, programmes.questionnaireOf(found), progress));
    }

    private Progress measure(Programme programme, ProgressFilter filter) {
        var progress = measureProgress.measure(programme, filter);
        if (!filter.centre().isEmpty() && progress.centres().isEmpty()) {
            throw Refusal.notFound("centre");
        }
        return progress;
    }

    private static String named(String file) {
        return ContentDisposition.attachment().filename("balansmeter-" + file).build().toString();
    }
}
