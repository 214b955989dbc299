package balans.screening.joining;

import balans.screening.joining.Interest.State;
import balans.screening.programme.Programme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the manager offers, and who answered.
///
/// @param call as it is, or as a proposal when there is none yet
/// @param link a new link for one of them, shown once
public record CallPage(
        Programme programme, Call call, boolean published, String address, @Nullable Agreement agreement, String proposal,
        List<Interest> interests, String link, List<String> wrong) {

    public long count(State state) {
        return interests.stream().filter(i -> i.state() == state).count();
    }

    public int parents() {
        return interests.stream().filter(i -> i.state() != State.DECLINES).mapToInt(i -> i.form().parents().orElse(0)).sum();
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    public String scenario(Interest interest) {
        var number = interest.scenario();
        return number >= 0 && number < call.scenarios().size() ? call.scenarios().get(number) : "";
    }
}
