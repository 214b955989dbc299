package balans.directory.editing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How often visitors may say that something is not right: an office may say several things, a script may not fill the
/// desk. Callers' addresses are in memory only, for ten minutes, and no more than ten thousand of them.
@Component
class ReportAllowance {

    static final int PER_CALLER = 8;
    static final int FOR_ALL = 300;
    static final Duration PER = Duration.ofMinutes(10);
    private static final int CALLERS_MAX = 10_000;

    private record Window(Instant since, int reports) {}

    private final Clock clock;
    private final Map<String, Window> callers = new LinkedHashMap<>();
    private Window all;

    ReportAllowance(Clock clock) {
        this.clock = clock;
        this.all = new Window(clock.instant(), 0);
    }

    synchronized boolean take(String caller) {
        var now = clock.instant();
        callers.values().removeIf(window -> window.since().plus(PER).isBefore(now));
        if (all.since().plus(PER).isBefore(now)) {
            all = new Window(now, 0);
        }
        var mine = callers.getOrDefault(caller, new Window(now, 0));
        if (mine.reports() >= PER_CALLER || all.reports() >= FOR_ALL || callers.size() >= CALLERS_MAX) {
            return false;
        }
        callers.put(caller, new Window(mine.since(), mine.reports() + 1));
        all = new Window(all.since(), all.reports() + 1);
        return true;
    }
}
