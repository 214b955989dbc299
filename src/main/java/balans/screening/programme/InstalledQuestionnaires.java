package balans.screening.programme;

import balans.kernel.OrganisationId;
import balans.screening.questionnaire.Questionnaire;
import balans.screening.questionnaire.Questionnaires;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class InstalledQuestionnaires implements QuestionnaireChoices {

    private final Questionnaires questionnaires;

    InstalledQuestionnaires(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public List<QuestionnaireChoice> of(OrganisationId organisation) {
        return questionnaires.of(organisation).stream().map(InstalledQuestionnaires::choice).toList();
    }

    @Override
    public Optional<QuestionnaireChoice> find(String reference) {
        return questionnaires.find(reference).map(InstalledQuestionnaires::choice);
    }

    private static QuestionnaireChoice choice(Questionnaire questionnaire) {
        return new QuestionnaireChoice(
                questionnaire.name(), questionnaire.version(), questionnaire.title(), questionnaire.label());
    }
}
