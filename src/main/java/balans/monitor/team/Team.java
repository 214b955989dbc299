package balans.monitor.team;

import balans.monitor.TeamId;
import java.time.Instant;

/// @param code of the team itself: printed and hung up, it leads to the session that is going on
/// @param stickers how many each gets, unless a session says otherwise
/// @param talkThreshold so many flags put a statement on the agenda (R003-11)
public record Team(
        TeamId id, String name, String school, int size, Rhythm rhythm, RoomCode code, int talkThreshold,
        int stickers, Instant createdAt) {

    static final int NAME_MAX_CHARS = 60;
    static final int MOST_MEMBERS = 500;
    static final int USUAL_THRESHOLD = 3;
    static final int LEAST_THRESHOLD = 2;
    static final int MOST_THRESHOLD = 10;
    static final int FEWEST_STICKERS = 3;
    static final int MOST_STICKERS = 5;

    static boolean nameFits(String name) {
        return !name.isBlank() && name.strip().length() <= NAME_MAX_CHARS;
    }

    static boolean sizeFits(int size) {
        return size >= 1 && size <= MOST_MEMBERS;
    }
}
