package balans.screening.programme;

import balans.identity.ProgrammeManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// When a programme runs, and its early end. Both can be taken back: nothing is removed here.
@Controller
@RequestMapping("/balansmeter/beheer/{programme}")
class PeriodController {

    private final Programmes programmes;
    private final ProgrammeStore store;
    private final Clock clock;

    PeriodController(Programmes programmes, ProgrammeStore store, Clock clock) {
        this.programmes = programmes;
        this.store = store;
        this.clock = clock;
    }

    @GetMapping("/instellingen")
    ModelAndView show(ProgrammeManager by, @PathVariable String programme) {
        var found = programmes.of(by, programme);
        return page(found, PeriodForm.of(found.period()), List.of());
    }

    @PostMapping("/periode")
    ModelAndView change(
            ProgrammeManager by,
            @PathVariable String programme,
            @RequestParam(defaultValue = "") String startsOn,
            @RequestParam(defaultValue = "") String endsOn) {
        var found = programmes.of(by, programme);
        var form = new PeriodForm(startsOn, endsOn);
        var complaints = form.complaints(Period.today(clock));
        if (!complaints.isEmpty()) {
            return page(found, form, complaints);
        }
        store.changePeriod(found, form.period());
        return new ModelAndView("redirect:/balansmeter/beheer/{programme}");
    }

    @PostMapping("/sluiting")
    ModelAndView close(
            ProgrammeManager by, @PathVariable String programme, @RequestParam(defaultValue = "") String confirmed) {
        var found = programmes.of(by, programme);
        if (!confirmed.equals("ja")) {
            return page(found, PeriodForm.of(found.period()), List.of(Complaint.CONFIRMATION_MISSING));
        }
        store.close(found, clock.instant());
        return new ModelAndView("redirect:/balansmeter/beheer/{programme}");
    }

    @PostMapping("/heropening")
    ModelAndView reopen(ProgrammeManager by, @PathVariable String programme) {
        store.reopen(programmes.of(by, programme));
        return new ModelAndView("redirect:/balansmeter/beheer/{programme}");
    }

    private ModelAndView page(Programme programme, PeriodForm form, List<Complaint> complaints) {
        var page = new ProgrammeSettingsPage(
                programme,
                programme.stateOn(Period.today(clock)),
                programmes.questionnaireOf(programme),
                form,
                Complaints.of(complaints));
        return new ModelAndView("screening/programme/settings", Map.of("page", page),
                complaints.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
