package balans.screening.joining;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.screening.programme.Centre;
import balans.screening.programme.Centres;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a centre that takes part settles with the programme: how it works in each school, the agreement, its questions.
@Controller
@RequestMapping("/balansmeter/centrum/{centre}")
class CentreJoiningController {

    private static final int SCHOOLS_MOST = 500;

    private final Centres centres;
    private final SchoolStore schools;
    private final AgreementStore agreements;
    private final QuestionStore questions;
    private final Clock clock;

    CentreJoiningController(Centres centres, SchoolStore schools, AgreementStore agreements, QuestionStore questions,
            Clock clock) {
        this.centres = centres;
        this.schools = schools;
        this.agreements = agreements;
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping("/scholen")
    ModelAndView schools(CentreMember by, @RequestParam(defaultValue = "") String bewaard) {
        return new ModelAndView("screening/joining/schools",
                Map.of("page", new CentrePages.Schools(centre(by), schools.of(by.centre()), bewaard.equals("ja"))));
    }

    @PostMapping("/scholen")
    String putSchool(
            CentreMember by, @RequestParam(defaultValue = "") String school, @RequestParam(defaultValue = "") String uses,
            @RequestParam(defaultValue = "") String everybody, @RequestParam(defaultValue = "") String classWide,
            @RequestParam(defaultValue = "") String expected, @RequestParam(defaultValue = "") String remove) {
        var name = school.strip();
        if (name.isEmpty() || name.length() > School.NAME_MAX_CHARS) {
            throw Refusal.of(Reason.UNREADABLE, "no name of a school");
        }
        if (schools.of(by.centre()).size() >= SCHOOLS_MOST) {
            throw Refusal.of(Reason.TOO_MANY, "too many schools");
        }
        if (remove.equals("ja")) {
            schools.remove(by.centre(), name);
        } else {
            var parents = expected.strip().matches("[0-9]{1,6}") ? Integer.parseInt(expected.strip()) : 0;
            schools.put(by.centre(), new School(name, uses.equals("ja"), everybody.equals("ja"), classWide.equals("ja"), parents));
        }
        return "redirect:/balansmeter/centrum/{centre}/scholen?bewaard=ja";
    }

    @GetMapping("/overeenkomst")
    ModelAndView contract(CentreMember by) {
        return contract(by, List.of());
    }

    @PostMapping("/overeenkomst")
    ModelAndView accept(
            CentreMember by, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String job,
            @RequestParam(defaultValue = "") String version, @RequestParam(defaultValue = "") String accepted) {
        var agreement = agreements.current(centre(by).programme())
                .orElseThrow(() -> Refusal.of(Reason.CONFLICT, "no agreement yet"));
        var wrong = new ArrayList<String>();
        if (!InterestForm.fits(name)) {
            wrong.add("by");
        }
        if (!InterestForm.fits(job)) {
            wrong.add("job");
        }
        if (!accepted.equals("ja") || !version.equals("" + agreement.version())) {
            wrong.add("accepted");
        }
        if (!wrong.isEmpty()) {
            return contract(by, wrong);
        }
        agreements.accept(by.centre(), agreement.version(), name.strip(), job.strip(), clock.instant());
        return new ModelAndView("redirect:/balansmeter/centrum/{centre}/overeenkomst");
    }

    @GetMapping("/vragen")
    ModelAndView questions(CentreMember by) {
        return questions(by, "", false);
    }

    @PostMapping("/vragen")
    ModelAndView ask(CentreMember by, @RequestParam(defaultValue = "") String question) {
        var text = question.strip();
        if (text.isEmpty() || text.length() > Question.QUESTION_MAX_CHARS) {
            return questions(by, question, true);
        }
        questions.ask(centre(by).programme(), by.centre(), text, clock.instant());
        return new ModelAndView("redirect:/balansmeter/centrum/{centre}/vragen");
    }

    private ModelAndView contract(CentreMember by, List<String> wrong) {
        var centre = centre(by);
        return new ModelAndView("screening/joining/contract", Map.of("page", new CentrePages.Contract(centre,
                agreements.current(centre.programme()).orElse(null), agreements.of(by.centre()), wrong)), status(!wrong.isEmpty()));
    }

    private ModelAndView questions(CentreMember by, String typed, boolean wrong) {
        var centre = centre(by);
        return new ModelAndView("screening/joining/questions", Map.of("page",
                new CentrePages.Questions(centre, questions.of(centre.programme()), typed, wrong)), status(wrong));
    }

    private Centre centre(CentreMember by) {
        return centres.find(by.centre()).orElseThrow(() -> Refusal.notFound("centre"));
    }

    private static HttpStatus status(boolean wrong) {
        return wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
