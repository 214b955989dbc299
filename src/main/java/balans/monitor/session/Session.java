package balans.monitor.session;

import balans.monitor.SessionId;
import balans.monitor.TeamId;
import balans.monitor.statement.Voice;
import balans.monitor.team.RoomCode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A session as the database has it.
///
/// @param screen the end of the projector's link
/// @param endsAt when the time box is over, zero without one; nothing ends by itself
/// @param settlesAt when what is hidden is counted; until then votes still come in. Zero when nobody asked for it
/// @param version of what everybody sees; `progress` also counts every vote and every join
/// @param facilitator the hash of the device that leads, null when nobody does
/// @param facilitatorUntil from when on others may take over
/// @param offered who leads has offered to hand over
/// @param steered the leader chose against, or without, the stickers, and it shows
/// @param spot which of the statements is talked about
/// @param joined how many took part, known when it is closed
public record Session(
        SessionId id, TeamId team, RoomCode code, String screen, Voice voice, Pace pace, int stickers,
        boolean byStickers, String ends, Phase phase, long endsAt, long settlesAt, long version, long progress,
        @Nullable String facilitator, long facilitatorUntil, boolean offered, boolean steered, int spot,
        boolean remarksShown, int joined, Instant createdAt) {

    /// A vote that was on its way when the phase ended still counts.
    static final Duration GRACE = Duration.ofSeconds(2);
    /// Who leads and is not seen for so long may be followed up by somebody else.
    static final Duration ABSENCE = Duration.ofSeconds(20);
    /// The same for a page that cannot tell that it is still there, because it has no scripts.
    static final Duration QUIET_ABSENCE = Duration.ofMinutes(3);
    static final Duration LONGEST_LIVE = Duration.ofHours(12);
    static final Duration LONGEST_OPEN = Duration.ofDays(60);

    boolean isClosed() {
        return phase == Phase.CLOSED;
    }

    boolean isSettling() {
        return settlesAt > 0;
    }

    boolean isDue(Instant now) {
        return isSettling() && settlesAt <= now.toEpochMilli();
    }

    boolean mayBeTakenOver(Instant now) {
        return facilitator == null || offered || facilitatorUntil <= now.toEpochMilli();
    }

    String topic() {
        return Topics.PREFIX + id.value();
    }

    String progressTopic() {
        return topic() + Topics.PROGRESS;
    }
}
