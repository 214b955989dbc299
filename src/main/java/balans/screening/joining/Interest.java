package balans.screening.joining;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A centre that may take part. Binds to nothing until it decides.
///
/// @param scenario the number of a scenario of the call; -1 for one of their own
public record Interest(
        String id, String programme, InterestForm form, List<Answer> answers, int scenario, LocalDate givenOn, State state,
        @Nullable Decision decision) {

    public enum State { INTEREST, JOINS, DECLINES }

    public enum Answer { YES, NO, UNSURE }

    /// @param cost as it was said when they decided
    /// @param agreement the version that was accepted; 0 when they do not join
    public record Decision(LocalDate on, String by, String job, String cost, int agreement) {}
}
