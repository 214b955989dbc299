package balans.screening.questionnaire;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.screening.programme.Centres;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The questionnaire of a centre's programme, with weights and bands: for the browsers of its nurses.
@RestController
class QuestionnaireController {

    private final Centres centres;
    private final Questionnaires questionnaires;

    QuestionnaireController(Centres centres, Questionnaires questionnaires) {
        this.centres = centres;
        this.questionnaires = questionnaires;
    }

    @GetMapping("/balansmeter/centrum/{centre}/vragenlijst")
    Questionnaire show(CentreMember by) {
        return centres.find(by.centre())
                .flatMap(centre -> questionnaires.find(centre.questionnaire()))
                .orElseThrow(() -> Refusal.notFound("questionnaire"));
    }
}
