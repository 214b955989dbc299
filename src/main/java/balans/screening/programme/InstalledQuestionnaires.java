package balans.screening.programme;

import balans.screening.questionnaire.Questionnaires;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class InstalledQuestionnaires implements QuestionnaireChoices {

    private final Questionnaires questionnaires;

    InstalledQuestionnaires(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public List<QuestionnaireChoice> all() {
        return questionnaires.all().stream()
                .map(q -> new QuestionnaireChoice(
                        q.id().substring(0, q.id().lastIndexOf('/')), q.version(), q.title(), q.label()))
                .toList();
    }
}
