package balans.landscape.referral;

import java.util.EnumSet;
import java.util.Set;

/// How far a referral is. Feedback may come more than once; withdrawn is the end of everything.
public enum State {
    SENT, RECEIVED, FEEDBACK, CLOSED, REFUSED, WITHDRAWN;

    public boolean isOpen() {
        return this == SENT || this == RECEIVED || this == FEEDBACK;
    }

    /// What the recipient may make of it.
    Set<State> next() {
        return switch (this) {
            case SENT -> EnumSet.of(RECEIVED, REFUSED);
            case RECEIVED, FEEDBACK -> EnumSet.of(FEEDBACK, CLOSED, REFUSED);
            case CLOSED, REFUSED, WITHDRAWN -> EnumSet.noneOf(State.class);
        };
    }
}
