package balans.screening.ending;

import balans.kernel.Refusal;
import balans.screening.ending.ReportKeyStore.PublicKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Reports and their keys, for everybody who has the address: they name nobody, and whoever is to be convinced by one has
/// no account here any more.
@Controller
@RequestMapping("/balansmeter/verwijderd")
class ReportController {

    record Keys(String algorithm, String format, List<PublicKey> keys) {}

    private final Reports reports;
    private final Signatures signatures;

    ReportController(Reports reports, Signatures signatures) {
        this.reports = reports;
        this.signatures = signatures;
    }

    @GetMapping
    ModelAndView index() {
        return check(false, "", HttpStatus.OK);
    }

    /// A report that somebody kept: is it still what was signed here? The line end of a text field does not count.
    @PostMapping
    ModelAndView create(@RequestParam(defaultValue = "") String rapport) {
        return reports.read("", rapport.strip()).map(ReportController::page)
                .orElseGet(() -> check(true, rapport, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    /// Public keys as X.509 in Base64, newest last.
    @GetMapping("/sleutel")
    ResponseEntity<Keys> key() {
        return ResponseEntity.ok(new Keys("Ed25519", DeletionReport.FORMAT, signatures.publicKeys()));
    }

    @GetMapping("/{report}")
    ModelAndView show(@PathVariable String report) {
        return page(reports.read(report, file(report))
                .orElseThrow(() -> new IllegalStateException("a kept report is not as it was signed")));
    }

    @GetMapping("/{report}.json")
    ResponseEntity<byte[]> download(@PathVariable String report) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("verwijderrapport-" + report + ".json").build().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(file(report).getBytes(StandardCharsets.UTF_8));
    }

    private String file(String report) {
        return reports.file(report).orElseThrow(() -> Refusal.notFound("report"));
    }

    private static ModelAndView page(ReportPage page) {
        return new ModelAndView("screening/ending/report", Map.of("page", page));
    }

    private static ModelAndView check(boolean wrong, String typed, HttpStatus status) {
        return new ModelAndView("screening/ending/check", Map.of("wrong", wrong, "typed", typed), status);
    }
}
