package balans.monitor.session;

import java.time.Duration;

/// The phases of a session, each with its time box; together ten minutes (R003-1). Only forward: what was revealed
/// cannot be scored again.
public enum Phase {
    LOBBY(0), LOOK_BACK(60), STICKERS(60), CHOOSE(30), THERMOMETER(120), TALK(180), ACTIONS(120), CLOSING(30), CLOSED(0);

    private final Duration box;

    Phase(int seconds) {
        this.box = Duration.ofSeconds(seconds);
    }

    public Duration box() {
        return box;
    }

    public boolean isBefore(Phase other) {
        return compareTo(other) < 0;
    }

    /// Phases in which people give something that is hidden until they end: those end with a moment of grace.
    boolean isSecret() {
        return this == STICKERS || this == THERMOMETER;
    }
}
