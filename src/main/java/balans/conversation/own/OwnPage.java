package balans.conversation.own;

import balans.action.Action;
import balans.canvas.Board;
import balans.conversation.sheet.Named;
import balans.web.Qr;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// @param eveningOffered the day that was offered for the shared calendar
/// @param slots this device's stickers: by slot, the note
/// @param last what the meeting before this one agreed; null at the first
/// @param before actions of earlier meetings, to look back on
/// @param actions of this meeting
/// @param ownerLink empty on a device that does not own the sheet
/// @param joinLink with the code; `now` in milliseconds for the clock of a live page
public record OwnPage(
        OwnSheet sheet, @Nullable LocalDate eveningOffered, String sector, List<Named> questions, Board board, List<GoalRow> goals,
        Map<Integer, String> slots, @Nullable Snapshot last, List<Action> before, List<Action> actions,
        List<Snapshot> versions, String ownerLink, String joinLink, Qr qr, Typed typed, long now) {

    /// A note under the goals, with its stickers.
    public record GoalRow(String note, String text, int stickers, boolean agreed) {}

    /// What was typed in a form below the board and could not be taken, with the reason.
    public record Typed(String form, String complaint, Map<String, String> fields) {

        public static final Typed NOTHING = new Typed("", "", Map.of());

        public boolean complainsIn(String name) {
            return form.equals(name) && !complaint.isEmpty();
        }

        public String at(String name, String field, String otherwise) {
            return form.equals(name) ? fields.getOrDefault(field, otherwise) : otherwise;
        }
    }

    public boolean owned() {
        return !ownerLink.isEmpty();
    }

    public List<Integer> freeSlots() {
        var free = new ArrayList<Integer>();
        for (int slot = 1; slot <= OwnSheet.STICKERS; slot++) {
            if (!slots.containsKey(slot)) {
                free.add(slot);
            }
        }
        return free;
    }

    public List<Integer> slotsOn(String note) {
        return slots.entrySet().stream().filter(e -> e.getValue().equals(note)).map(Map.Entry::getKey).toList();
    }

    public List<GoalRow> agreed() {
        return goals.stream().filter(GoalRow::agreed).toList();
    }
}
