package balans.screening.programme;

import balans.identity.ProgrammeManager;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/balansmeter/beheer")
class ProgrammeController {

    private final ProgrammeStore programmes;
    private final QuestionnaireChoices questionnaires;
    private final StartProgramme startProgramme;
    private final Clock clock;

    ProgrammeController(
            ProgrammeStore programmes, QuestionnaireChoices questionnaires, StartProgramme startProgramme,
            Clock clock) {
        this.programmes = programmes;
        this.questionnaires = questionnaires;
        this.startProgramme = startProgramme;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView index(ProgrammeManager by) {
        var today = Period.today(clock);
        var rows = programmes.all(by.organisation()).stream()
                .map(p -> new ProgrammesPage.Row(p, p.stateOn(today), questionnaires.describe(p.questionnaire())))
                .toList();
        return new ModelAndView("screening/programme/index", Map.of("page", new ProgrammesPage(rows)));
    }

    @GetMapping("/nieuw")
    ModelAndView make(ProgrammeManager by) {
        return form(by, ProgrammeForm.EMPTY, Complaints.NONE, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView create(
            ProgrammeManager by,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String questionnaire,
            @RequestParam(defaultValue = "") String startsOn,
            @RequestParam(defaultValue = "") String endsOn) {
        var form = new ProgrammeForm(name, questionnaire, new PeriodForm(startsOn, endsOn));
        return switch (startProgramme.start(by, form)) {
            case StartProgramme.Outcome.Started(var programme) ->
                new ModelAndView("redirect:/balansmeter/beheer/" + programme.id());
            case StartProgramme.Outcome.NotYet(var complaints) ->
                form(by, form, complaints, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView form(ProgrammeManager by, ProgrammeForm form, Complaints complaints, HttpStatus status) {
        var page = new NewProgrammePage(form, questionnaires.of(by.organisation()), complaints);
        return new ModelAndView("screening/programme/new", Map.of("page", page), status);
    }
}
