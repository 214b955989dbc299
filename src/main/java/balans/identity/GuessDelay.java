package balans.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes guessing slow without locking anybody out: every wrong try doubles the wait before the next. Each try is
/// counted before it is checked, so that many at once are no way around it. Lives in memory, with a limit: the
/// longest untouched is forgotten first, and a restart forgets all, which costs a guesser more than it gives.
final class GuessDelay {

    static final Duration LONGEST = Duration.ofHours(1);
    private static final int REMEMBERED = 50_000;

    private record Tries(int count, Instant until) {}

    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final int free;
    private final Duration first;
    private final Clock clock;

    /// @param free tries without any wait
    /// @param first the wait after the first try that is not free; 4 seconds leave 10 tries in the first hour
    GuessDelay(int free, Duration first, Clock clock) {
        this.free = free;
        this.first = first;
        this.clock = clock;
    }

    /// Zero: this try may go on, and counts. Otherwise how long to wait; the try did not count.
    synchronized Duration admit(String who) {
        var now = clock.instant();
        var before = tries.get(who);
        if (before != null && now.isBefore(before.until())) {
            return Duration.between(now, before.until());
        }
        var count = before == null || before.until().plus(LONGEST).isBefore(now) ? 1 : before.count() + 1;
        tries.put(who, new Tries(count, now.plus(waitAfter(count))));
        return Duration.ZERO;
    }

    /// The last try was right: it does not count.
    synchronized void forgive(String who) {
        tries.computeIfPresent(who, (key, t) -> t.count() > 1 ? new Tries(t.count() - 1, clock.instant()) : null);
    }

    synchronized void forget(String who) {
        tries.remove(who);
    }

    private Duration waitAfter(int count) {
        if (count <= free) {
            return Duration.ZERO;
        }
        var wait = first.multipliedBy(1L << Math.min(count - free - 1, 20));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
