package balans.monitor.team;

import balans.monitor.TeamId;
import java.time.Instant;

/// @param code of the team itself: printed and hung up, it leads to the session that is going on
/// @param talkThreshold so many flags put a statement on the agenda (R003-11)
public record Team(
        TeamId id, String name, String school, int size, Rhythm rhythm, RoomCode code, int talkThreshold,
        Instant createdAt) {

    static final int NAME_MAX_CHARS = 60;
    static final int MOST_MEMBERS = 500;
    static final int USUAL_THRESHOLD = 3;

    static boolean nameFits(String name) {
        return !name.isBlank() && name.strip().length() <= NAME_MAX_CHARS;
    }

    static boolean sizeFits(int size) {
        return size >= 1 && size <= MOST_MEMBERS;
    }
}
