package balans.screening.programme;

import java.util.List;

public record ProgrammesPage(List<Row> programmes) {

    public record Row(Programme programme, Programme.State state, QuestionnaireChoice questionnaire) {}
}
