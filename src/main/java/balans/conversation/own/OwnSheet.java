package balans.conversation.own;

import balans.action.Origin;
import balans.action.Origin.Instrument;
import balans.canvas.BoardId;
import java.time.Instant;

/// @param code the end of the address: who knows it takes part
/// @param meeting the number of the meeting that is going on
public record OwnSheet(
        String id, String name, String sector, SheetCode code, BoardId board, int meeting, Opening opening,
        Fields fields, long version, Instant createdAt) {

    /// The answer to the opening question (R000-3).
    public enum Opening { UNKNOWN, YES, BIT, NO }

    static final int NAME_MAX_CHARS = 80;
    public static final int STICKERS = 3;

    static boolean nameFits(String name) {
        return !name.isBlank() && name.strip().length() <= NAME_MAX_CHARS;
    }

    public String path() {
        return "/samen/" + code.value();
    }

    String topic() {
        return Topics.PREFIX + id;
    }

    /// What the register of actions calls this meeting.
    String occasion() {
        return "bijeenkomst-" + meeting;
    }

    Origin origin(String note, String goal) {
        return new Origin(Instrument.CONVERSATION, id, occasion(), note, "", goal);
    }
}
