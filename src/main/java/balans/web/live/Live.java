package balans.web.live;

import balans.database.Notices;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells open pages that a topic has a newer version. Pages on this node hear it at once; other nodes get one
/// notice for all that changed in the last 50 ms; and every 2 seconds each node looks for itself.
@Component
public class Live implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Live.class);
    private static final int MOST_WATCHERS = 12_000;
    private static final long BYTES_OF_A_STREAM = 100_000;
    private static final int MOST_WATCHERS_OF_A_TOPIC = 500;
    private static final int TELL_EVERY_MILLIS = 50;
    private static final int LOOK_EVERY_MILLIS = 2_000;
    private static final int BEAT_EVERY_MILLIS = 15_000;

    private record Topic(Set<Watcher> watchers, AtomicLong version) {}

    private final Map<String, Topic> topics = new ConcurrentHashMap<>();
    private final AtomicInteger watching = new AtomicInteger();
    private final Notices notices;
    private final List<LiveSource> sources;
    private final List<StreamOwners> owners;
    private final NoticeBoard toTell;
    // Whoever finds no room asks every few seconds instead; see RoomForCrowds.
    private final long most = Math.min(MOST_WATCHERS, Runtime.getRuntime().maxMemory() / 8 * 3 / BYTES_OF_A_STREAM);
    private @Nullable ScheduledExecutorService ticks;
    private volatile boolean stopped;

    Live(Notices notices, List<LiveSource> sources, List<StreamOwners> owners) {
        this.notices = notices;
        this.sources = sources;
        this.owners = owners;
        this.toTell = new NoticeBoard(notices);
    }

    /// A stream that says when one of these topics changes. Says hello at once: a page that hears nothing knows that
    /// something on the way holds the stream back.
    public SseEmitter watch(Set<String> wanted, HttpServletResponse response) {
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader("Cache-Control", "no-store, no-transform");
        if (stopped || watching.get() >= most || wanted.stream().anyMatch(this::isFull)) {
            throw Refusal.of(Reason.TOO_MANY, "no room for another stream");
        }
        begin();
        var watcher = new Watcher(wanted, owner());
        watching.incrementAndGet();
        wanted.forEach(name -> topics.compute(name, (key, known) -> {
            var topic = known == null ? new Topic(ConcurrentHashMap.newKeySet(), new AtomicLong()) : known;
            topic.watchers().add(watcher);
            return topic;
        }));
        watcher.stream.onCompletion(() -> forget(watcher));
        watcher.offer("hello");
        return watcher.stream;
    }

    /// After the commit, never before: who hears it reads at once.
    public void changed(String topic, long version) {
        begin();
        tellHere(topic, version);
        toTell.add(topic, version);
    }

    private boolean isFull(String name) {
        var topic = topics.get(name);
        return topic != null && topic.watchers().size() >= MOST_WATCHERS_OF_A_TOPIC;
    }

    private void tellHere(String name, long version) {
        var topic = topics.get(name);
        if (topic != null && topic.version().getAndAccumulate(version, Math::max) < version) {
            topic.watchers().forEach(watcher -> watcher.offer(Long.toString(version)));
        }
    }

    private void forget(Watcher watcher) {
        watching.decrementAndGet();
        watcher.topics.forEach(name -> topics.computeIfPresent(name, (key, topic) -> {
            topic.watchers().remove(watcher);
            return topic.watchers().isEmpty() ? null : topic;
        }));
    }

    /// At first use: an installation without live pages has no threads and no connections for them.
    private synchronized void begin() {
        if (ticks != null || stopped) {
            return;
        }
        ticks = Executors.newScheduledThreadPool(1, Thread.ofPlatform().daemon().name("live-", 0).factory());
        ticks.scheduleWithFixedDelay(toTell::send, TELL_EVERY_MILLIS, TELL_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        ticks.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        ticks.scheduleWithFixedDelay(this::endOrphans, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        ticks.scheduleWithFixedDelay(this::beat, BEAT_EVERY_MILLIS, BEAT_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        notices.listen(words -> NoticeBoard.read(words).forEach(this::tellHere), this::look);
    }

    private void look() {
        for (var source : sources) {
            var mine = topics.keySet().stream().filter(name -> name.startsWith(source.prefix())).toList();
            try {
                source.versions(mine).forEach(this::tellHere);
            } catch (RuntimeException unreachable) {
                LOG.warn("versions could not be read");
            }
        }
    }

    /// A stream that somebody opened while signed in ends with that session.
    private void endOrphans() {
        var open = topics.values().stream().flatMap(topic -> topic.watchers().stream())
                .filter(watcher -> watcher.owner != null).collect(Collectors.toSet());
        var sessions = open.stream().map(watcher -> watcher.owner).collect(Collectors.toSet());
        if (sessions.isEmpty()) {
            return;
        }
        try {
            var over = owners.stream().flatMap(all -> all.over(sessions).stream()).collect(Collectors.toSet());
            open.stream().filter(watcher -> over.contains(watcher.owner)).forEach(watcher -> watcher.stream.complete());
        } catch (RuntimeException unreachable) {
            LOG.warn("sessions of streams could not be read");
        }
    }

    private @Nullable String owner() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? owners.stream().flatMap(all -> all.ownerOf(asked.getRequest()).stream()).findFirst().orElse(null)
                : null;
    }

    private void beat() {
        topics.values().forEach(topic -> topic.watchers().forEach(watcher -> watcher.offer(Watcher.BEAT)));
    }

    @Override
    public void start() {
        stopped = false;
    }

    // The web server waits for open requests before it stops, and a watched page never ends its own.
    @Override
    public synchronized void stop() {
        stopped = true;
        topics.values().forEach(topic -> topic.watchers().forEach(watcher -> watcher.stream.complete()));
        if (ticks != null) {
            ticks.shutdownNow();
            notices.close();
        }
    }

    @Override
    public boolean isRunning() {
        return !stopped;
    }
}
