package balans.clockwork;

import java.time.Duration;

/// Something that happens again and again. It may be broken off at any moment, when a node dies, and then runs again
/// elsewhere: whoever implements it makes each step once-only by its own data. It logs no names and no addresses; what
/// it throws is counted as a failure, and the next turn comes as usual.
public interface Chore {

    /// Stays the same from version to version.
    String name();

    Duration every();

    void run();
}
