package balans.screening.questionnaire;

import java.util.List;

/// @param flaws what was wrong with the file that was just brought
public record QuestionnairesPage(List<Row> rows, List<Flaw> flaws) {

    public record Row(Questionnaire questionnaire, boolean shipped, boolean needsPermission, boolean hasPermission) {}
}
