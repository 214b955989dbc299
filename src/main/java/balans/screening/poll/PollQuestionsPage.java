package balans.screening.poll;

import balans.screening.questionnaire.Questionnaire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The questions of a poll in one language.
///
/// @param id of the answer that this form becomes: sent twice it counts once
/// @param chosen as it was sent, when nothing was chosen at all
public record PollQuestionsPage(Poll poll, Questionnaire questionnaire, Questionnaire.Language language, String id,
        boolean open, boolean thanks, boolean empty, List<@Nullable Integer> chosen) {}
