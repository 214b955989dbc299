package balans.screening.ending;

import balans.identity.ProgrammeManager;
import balans.kernel.Refusal;
import balans.screening.programme.Programme;
import balans.screening.programme.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The end of a programme in the hands of its manager: when, earlier, and what was done.
@Controller
@RequestMapping("/balansmeter/beheer/{programme}")
class EndController {

    private final Programmes programmes;
    private final EndingStore endings;
    private final Reports reports;
    private final Amounts amounts;
    private final End end;
    private final WarnOfEnds warnings;
    private final Clock clock;

    EndController(
            Programmes programmes, EndingStore endings, Reports reports, Amounts amounts, End end, WarnOfEnds warnings,
            Clock clock) {
        this.programmes = programmes;
        this.endings = endings;
        this.reports = reports;
        this.amounts = amounts;
        this.end = end;
        this.warnings = warnings;
        this.clock = clock;
    }

    @GetMapping("/einde")
    ModelAndView show(ProgrammeManager by, @PathVariable String programme) {
        return page(programmes.of(by, programme), "", "");
    }

    @PostMapping("/einde")
    ModelAndView update(
            ProgrammeManager by, @PathVariable String programme, @RequestParam(defaultValue = "") String dagen) {
        var found = programmes.of(by, programme);
        if (!dagen.strip().matches("\\d{1,3}") || Integer.parseInt(dagen.strip()) > Ending.GRACE_DAYS_MOST) {
            return page(found, "days", dagen);
        }
        endings.changeGrace(found.id(), Integer.parseInt(dagen.strip()));
        return new ModelAndView("redirect:/balansmeter/beheer/{programme}/einde");
    }

    /// The name has to be typed: nothing brings back what goes here.
    @PostMapping("/verwijdering")
    ModelAndView remove(
            ProgrammeManager by, @PathVariable String programme, @RequestParam(defaultValue = "") String naam) {
        var found = programmes.of(by, programme);
        if (!naam.strip().equals(found.name())) {
            return page(found, "name", "");
        }
        end.programme(found.id());
        return new ModelAndView("redirect:/balansmeter/beheer/{programme}/einde");
    }

    private ModelAndView page(Programme programme, String complaint, String days) {
        var ending = endings.find(programme.id()).orElseThrow(() -> Refusal.notFound("programme"));
        var centres = programmes.centresOf(programme);
        var page = new EndPage(programme, ending, LocalDate.now(clock), centres, amounts.of(centres),
                reports.of(programme.id()), warnings.canMail(), complaint, complaint.equals("days") ? days : "" + ending.graceDays());
        return new ModelAndView("screening/ending/show", Map.of("page", page),
                complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
