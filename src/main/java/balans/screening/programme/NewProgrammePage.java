package balans.screening.programme;

import java.util.List;

public record NewProgrammePage(ProgrammeForm form, List<QuestionnaireChoice> questionnaires, Complaints complaints) {

    /// With one questionnaire there is nothing to choose.
    public boolean isChosen(QuestionnaireChoice questionnaire) {
        return questionnaires.size() == 1 || questionnaire.reference().equals(form.questionnaire());
    }
}
