package balans.screening.roster;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.screening.programme.Centres;
import balans.screening.questionnaire.Questionnaire;
import balans.screening.questionnaire.Questionnaires;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ClassListController {

    private final Centres centres;
    private final Questionnaires questionnaires;

    ClassListController(Centres centres, Questionnaires questionnaires) {
        this.centres = centres;
        this.questionnaires = questionnaires;
    }

    @GetMapping("/balansmeter/centrum/{centre}/klassenlijst")
    ModelAndView index(CentreMember by) {
        var centre = centres.find(by.centre()).orElseThrow(() -> Refusal.notFound("centre"));
        var languages = questionnaires.find(centre.questionnaire()).orElseThrow(() -> Refusal.notFound("questionnaire"))
                .languages().stream().map(Questionnaire.Language::id).collect(Collectors.joining(","));
        return new ModelAndView("screening/roster/index", Map.of("page", new ClassListPage(centre, languages)));
    }
}
