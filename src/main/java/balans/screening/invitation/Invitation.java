package balans.screening.invitation;

import org.jspecify.annotations.Nullable;

/// How far one parent's link is. Days, not times: a time could tell who answered.
public record Invitation(
        String id,
        String school,
        String madeOn,
        @Nullable String sentOn,
        @Nullable String remindedOn,
        @Nullable String answeredOn,
        int answers,
        @Nullable String closedOn) {

    /// Whether a message about it may still be sent: never to somebody who has answered.
    boolean isWaiting() {
        return answeredOn == null && answers == 0 && closedOn == null;
    }
}
