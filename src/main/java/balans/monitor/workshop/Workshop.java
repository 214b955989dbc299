package balans.monitor.workshop;

import balans.monitor.TeamId;
import balans.monitor.team.RoomCode;
import java.time.Duration;
import java.time.Instant;

/// @param screen the end of the projector's link
/// @param boxSeconds for each box; nothing ends by itself
/// @param endsAt when the time of this step is over, zero without one
/// @param settlesAt until then a sticker that was on its way still counts; zero when there is nothing to count
/// @param version of what everybody sees; `progress` also counts every sticker and every join
record Workshop(
        String id, TeamId team, RoomCode code, String screen, int boxSeconds, int stickers, Step step, long endsAt,
        long settlesAt, long version, long progress, Instant createdAt) {

    static final Duration GRACE = Duration.ofSeconds(2);
    static final Duration LONGEST = Duration.ofHours(12);

    boolean isClosed() {
        return step == Step.CLOSED;
    }

    boolean isSettling() {
        return settlesAt > 0;
    }

    boolean isForgotten(Instant now) {
        return !isClosed() && createdAt.plus(LONGEST).isBefore(now);
    }

    String topic() {
        return Topics.PREFIX + id;
    }

    String progressTopic() {
        return topic() + Topics.PROGRESS;
    }

    String path() {
        return "/m/" + code.value() + "/werkplaats";
    }
}
