package balans.monitor.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Slows down a device that tries code after code. Per device, never per address: a whole school shares one. Who
/// throws the cookie away starts again, and still faces a billion codes that open nothing but a seat in one session,
/// of which there are at most [JoinSession#MOST_MEMBERS].
@Component
class CodeGuesses {

    static final int FREE = 8;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final int REMEMBERED = 20_000;

    private record Wrong(int times, Instant until) {}

    private final Map<String, Wrong> wrong = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Clock clock;

    CodeGuesses(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mustWait(String device) {
        var before = wrong.get(device);
        return before != null && clock.instant().isBefore(before.until());
    }

    synchronized void wrong(String device) {
        var now = clock.instant();
        var before = wrong.get(device);
        var forgotten = before == null || before.until().plus(LONGEST_WAIT).isBefore(now);
        var times = forgotten ? 1 : before.times() + 1;
        wrong.put(device, new Wrong(times, now.plus(waitAfter(times))));
    }

    private static Duration waitAfter(int times) {
        if (times < FREE) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(times - FREE, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
