package balans.directory.link;

import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks at links one after another, each about once a month, never twice in five seconds at one host. Off unless the
/// operator switches it on: Balans calls nobody by itself.
@Component
class LinkCheckLoop {

    static final Duration PER_HOST = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int AT_A_TIME = 20;
    private static final int HOSTS_MAX = 5_000;

    private final LinkFindings findings;
    private final Clock clock;
    private final Map<String, Instant> askedAt = new HashMap<>();
    private final Robots robots;
    private final LinkCheck check;
    private volatile @Nullable Thread work;

    LinkCheckLoop(LinkFindings findings, Clock clock) {
        this.findings = findings;
        this.clock = clock;
        var fetch = new SafeFetch();
        this.robots = new Robots(fetch, clock);
        this.check = new LinkCheck(fetch, robots, this::waitFor);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (findings.isOn()) {
            work = Thread.ofPlatform().daemon().name("link-check").start(this::work);
        }
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var due = findings.due(clock.instant(), AT_A_TIME);
                for (var link : due) {
                    if (findings.claim(link, clock.instant())) {
                        findings.keep(link, check.look(link.url()), clock.instant());
                    }
                }
                if (due.isEmpty()) {
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException | Stopped end) {
            Thread.currentThread().interrupt();
        }
    }

    private void waitFor(URI page) {
        var host = String.valueOf(page.getHost());
        var before = askedAt.get(host);
        if (before != null) {
            var least = robots.delay(page).compareTo(PER_HOST) > 0 ? robots.delay(page) : PER_HOST;
            var left = Duration.between(clock.instant(), before.plus(least));
            sleep(left.isPositive() ? left : Duration.ZERO);
        }
        if (askedAt.size() > HOSTS_MAX) {
            askedAt.clear();
        }
        askedAt.put(host, clock.instant());
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException end) {
            throw new Stopped();
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        var thread = work;
        if (thread != null) {
            thread.interrupt();
            thread.join(SafeFetch.WHOLE);
        }
    }

    private static final class Stopped extends RuntimeException {}
}
