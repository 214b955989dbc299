package balans.monitor.trend;

import balans.monitor.talk.Observation;
import balans.monitor.talk.Shift;
import balans.monitor.thermometer.Scores;
import java.util.List;

/// One measurement among those of the same statement.
///
/// @param compared there is an earlier one that was shown
/// @param monthsSince whole months since the one before, zero for the first
/// @param gap so many months that the team skipped a turn of its own rhythm
/// @param otherTeam clearly more or fewer people than the time before
/// @param after what was agreed from this one until the next
public record Point(
        Measurement measurement, Observation observation, boolean compared, int monthsSince, boolean gap,
        boolean otherTeam, List<Milestone> after) {

    public Scores scores() {
        return measurement.scores();
    }

    public boolean shown() {
        return measurement.shown();
    }

    /// "No clear difference" is also what we say when too few answered to tell.
    public Shift shift() {
        return observation.shift();
    }
}
