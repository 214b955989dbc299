package balans.monitor.session;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Which phases a session has. What is skipped leaves its time to the actions, so that it stays ten minutes.
record Course(boolean looksBack, boolean byStickers) {

    List<Phase> phases() {
        return Stream.of(Phase.values()).filter(phase -> switch (phase) {
            case LOOK_BACK -> looksBack;
            case STICKERS, CHOOSE -> byStickers;
            case LOBBY, THERMOMETER, TALK, ACTIONS, CLOSING, CLOSED -> true;
        }).toList();
    }

    Phase after(Phase phase) {
        var phases = phases();
        return phases.get(Math.min(phases.indexOf(phase) + 1, phases.size() - 1));
    }

    Duration box(Phase phase) {
        if (phase != Phase.ACTIONS) {
            return phase.box();
        }
        var skipped = Stream.of(Phase.values()).filter(p -> !phases().contains(p)).map(Phase::box)
                .reduce(Duration.ZERO, Duration::plus);
        return phase.box().plus(skipped);
    }
}
