package balans.directory.editing;

import balans.directory.Reportable.Subject;
import balans.directory.editing.ReportStore.Report;
import balans.identity.Editor;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// "This is not right": for everybody, without an account.
@Controller
class ReportController {

    static final int WORDS_MAX_CHARS = 2_000;

    private final Subjects subjects;
    private final ReportStore reports;
    private final ReportAllowance allowance;
    private final Clock clock;

    ReportController(Subjects subjects, ReportStore reports, ReportAllowance allowance, Clock clock) {
        this.subjects = subjects;
        this.reports = reports;
        this.allowance = allowance;
        this.clock = clock;
    }

    @GetMapping("/klopt-niet/{register}/{id}")
    ModelAndView show(@PathVariable String register, @PathVariable String id) {
        return page(new ReportPage(entry(register, id), "", "", false), HttpStatus.OK);
    }

    @PostMapping("/klopt-niet/{register}/{id}")
    ModelAndView create(@PathVariable String register, @PathVariable String id,
            @RequestParam(defaultValue = "") String words, HttpServletRequest request) {
        var entry = entry(register, id);
        var said = words.strip();
        if (said.isEmpty() || said.length() > WORDS_MAX_CHARS) {
            return page(new ReportPage(entry, words, said.isEmpty() ? "empty" : "long", false), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!allowance.take(request.getRemoteAddr())) {
            throw Refusal.of(Refusal.Reason.TOO_MANY, "reports");
        }
        reports.add(new Report(RandomId.next(), entry.register(), entry.id(), said, LocalDate.now(clock)));
        return page(new ReportPage(entry, "", "", true), HttpStatus.OK);
    }

    @PostMapping("/redactie/meldingen/{report}")
    String close(Editor by, @PathVariable String report) {
        reports.close(report, by.person(), clock.instant());
        return "redirect:/redactie";
    }

    private Subject entry(String register, String id) {
        return subjects.find(register, id).orElseThrow(() -> Refusal.notFound("entry"));
    }

    private static ModelAndView page(ReportPage page, HttpStatus status) {
        return new ModelAndView("directory/editing/report", Map.of("page", page), status);
    }
}
