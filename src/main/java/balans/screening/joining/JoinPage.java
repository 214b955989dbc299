package balans.screening.joining;

import balans.screening.joining.Interest.Answer;
import java.util.List;

/// What a centre sees that may take part: the call, and what it typed when something is not right.
///
/// @param wrong the fields that are not right
public record JoinPage(Call call, boolean open, InterestForm form, List<Answer> answers, int scenario, List<String> wrong) {

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    public Answer answer(int number) {
        return number < answers.size() ? answers.get(number) : Answer.UNSURE;
    }
}
