package balans.monitor.planning;

import balans.action.CalendarEntry;
import balans.action.CalendarEntry.When;
import balans.monitor.TeamId;
import balans.monitor.team.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A session that is still to come, or was.
///
/// @param rhythm how long after it the next one is planned; null for once
/// @param sequence grows with every change
/// @param address of the leader who wants to be reminded, or empty
public record Planned(
        String id, TeamId team, Instant startsAt, @Nullable Rhythm rhythm, State state, int sequence, String address,
        Instant changedAt) {

    public enum State { PLANNED, CANCELLED, BEGUN }

    /// The ten minutes of a session, and those in which people come in.
    public static final Duration LENGTH = Duration.ofMinutes(15);

    public boolean isPlanned() {
        return state == State.PLANNED;
    }

    public CalendarEntry entry(String title, String text, String link, ZoneId zone) {
        return new CalendarEntry("session-%s@balans".formatted(id), title, text, link,
                new When.Hour(startsAt.atZone(zone), LENGTH), sequence, changedAt, state == State.CANCELLED);
    }

    Planned changed(State to, Instant at, Instant now) {
        return new Planned(id, team, at, rhythm, to, sequence + 1, to == State.PLANNED ? address : "", now);
    }
}
