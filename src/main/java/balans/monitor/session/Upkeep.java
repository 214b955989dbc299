package balans.monitor.session;

import balans.monitor.thermometer.Thermometer;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Every hour: sessions that nobody closed are closed, and remarks of more than twelve months ago are removed, as the
/// participants were told. Counts stay. And the chores of the other features. Several nodes may do it at once.
@Component
class Upkeep implements SmartLifecycle {

    static final Duration REMARKS_KEPT_FOR = Duration.ofDays(365);
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final CloseSession closeSession;
    private final Thermometer thermometer;
    private final ObjectProvider<Chore> chores;
    private final Clock clock;
    private @Nullable ScheduledExecutorService hours;

    Upkeep(CloseSession closeSession, Thermometer thermometer, ObjectProvider<Chore> chores, Clock clock) {
        this.closeSession = closeSession;
        this.thermometer = thermometer;
        this.chores = chores;
        this.clock = clock;
    }

    void run() {
        try {
            closeSession.closeForgotten();
            thermometer.forgetRemarks(clock.instant().minus(REMARKS_KEPT_FOR));
            chores.orderedStream().forEach(Chore::run);
        } catch (DataAccessException nextHour) {
            LOG.warn("upkeep of the monitor failed; it is tried again in an hour");
        }
    }

    @Override
    public void start() {
        hours = Executors.newScheduledThreadPool(1, Thread.ofPlatform().daemon().name("monitor-upkeep").factory());
        hours.scheduleWithFixedDelay(this::run, 5, 60, TimeUnit.MINUTES);
    }

    @Override
    public void stop() {
        if (hours != null) {
            hours.shutdownNow();
            hours = null;
        }
    }

    @Override
    public boolean isRunning() {
        return hours != null;
    }
}
