package balans.monitor.workshop;

import balans.canvas.Note;
import balans.monitor.team.RoomCode;
import java.util.List;

/// What the whole room may see. Who wrote a note is not in it, because nobody knows.
///
/// @param until the end of the time of this step as a clock time, empty without one
/// @param stickerHands how many people have placed at least one sticker
/// @param clear the proposals that the stickers chose without doubt; `tied` is for the team to decide
public record WorkshopView(
        RoomCode code, String path, String team, Step step, int minutes, List<Table> tables, long endsAt, String until,
        boolean settling, int stickers, int stickerHands, List<Proposal> proposals, List<String> clear,
        List<String> tied) {

    /// A group at its table.
    ///
    /// @param notes in the box of this step
    /// @param statements so many it has made so far
    public record Table(int number, int members, int notes, int statements) {

        /// "Two or three statements a group."
        public boolean hasUsualNumber() {
            return statements == 2 || statements == 3;
        }
    }

    /// All that a group wrote, box by box.
    public record Sheet(int number, List<Part> parts) {

        public record Part(String title, List<Note> notes) {}
    }

    public int present() {
        return tables.stream().mapToInt(Table::members).sum();
    }

    public boolean revealed() {
        return !step.isBefore(Step.CHOOSE) && !settling;
    }

    public List<Proposal> joined() {
        return proposals.stream().filter(Proposal::joined).toList();
    }
}
