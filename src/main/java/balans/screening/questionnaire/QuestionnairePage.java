package balans.screening.questionnaire;

import java.time.LocalDate;
import java.util.List;

/// One version as its organisation reads it: everything that is asked, how it is scored, and who allowed it.
///
/// @param complaints names of fields of the form that need another look
public record QuestionnairePage(
        Questionnaire questionnaire, boolean shipped, boolean needsPermission, List<Permission> permissions,
        PermissionForm form, List<String> complaints, boolean kept, LocalDate today) {

    public String path() {
        return "/balansmeter/beheer/vragenlijsten/" + questionnaire.id();
    }

    public boolean complainsOf(String field) {
        return complaints.contains(field);
    }
}
