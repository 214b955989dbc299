package balans.monitor.session;

import balans.clockwork.Chore;
import balans.monitor.thermometer.Thermometer;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Every hour: sessions that nobody closed are closed, and remarks of more than twelve months ago are removed, as the
/// participants were told. Counts stay.
@Component
class Upkeep implements Chore {

    static final Duration REMARKS_KEPT_FOR = Duration.ofDays(365);

    private final CloseSession closeSession;
    private final Thermometer thermometer;
    private final Clock clock;

    Upkeep(CloseSession closeSession, Thermometer thermometer, Clock clock) {
        this.closeSession = closeSession;
        this.thermometer = thermometer;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "upkeep-of-the-monitor";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        closeSession.closeForgotten();
        thermometer.forgetRemarks(clock.instant().minus(REMARKS_KEPT_FOR));
    }
}
