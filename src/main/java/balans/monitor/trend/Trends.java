package balans.monitor.trend;

import balans.monitor.team.Team;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// The trend of a team, put together from what was revealed.
@Component
public class Trends {

    private final Measurements measurements;
    private final Milestones milestones;
    private final Clock clock;

    Trends(Measurements measurements, Milestones milestones, Clock clock) {
        this.measurements = measurements;
        this.milestones = milestones;
        this.clock = clock;
    }

    /// The statement that was measured last comes first.
    public List<Series> of(Team team) {
        return Series.of(measurements.of(team.id()), milestones.of(team.id()), team.rhythm().months(), clock.getZone());
    }
}
