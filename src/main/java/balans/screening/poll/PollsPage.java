package balans.screening.poll;

import balans.screening.questionnaire.Questionnaire;
import java.time.LocalDate;
import java.util.List;

/// @param complaints names of fields of the form that need another look
public record PollsPage(
        List<Poll> polls, List<Questionnaire> questionnaires, PollForm form, List<String> complaints, LocalDate today) {

    public boolean complainsOf(String field) {
        return complaints.contains(field);
    }
}
