package balans.action;

import java.time.Instant;

/// How it went, at one moment.
///
/// @param occasion on which it was asked, such as a session; on one occasion the last answer counts
public record CheckIn(ActionId action, String occasion, Instant at, Outcome outcome, String remark) {

    /// Not yet leaves the action as it was.
    public enum Outcome { DONE, AGAIN, ADJUSTED, LET_GO, NOT_YET }

    public static final int REMARK_MAX_CHARS = 500;

    public CheckIn {
        remark = remark.strip();
        if (occasion.isBlank() || remark.length() > REMARK_MAX_CHARS) {
            throw new IllegalArgumentException("not a check-in");
        }
    }

    Action.State stateAfter(Action.State before) {
        return switch (outcome) {
            case DONE -> Action.State.DONE;
            case AGAIN -> Action.State.AGAIN;
            case ADJUSTED -> Action.State.ADJUSTED;
            case LET_GO -> Action.State.LET_GO;
            case NOT_YET -> before;
        };
    }
}
