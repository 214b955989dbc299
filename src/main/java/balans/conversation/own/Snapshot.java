package balans.conversation.own;

import balans.action.Term;
import java.time.LocalDate;
import java.util.List;

/// A sheet at one moment: what is kept of a meeting, what is compared, and what leaves as a file.
///
/// @param day ISO; empty while the meeting goes on
/// @param parts the boxes, in their order
public record Snapshot(
        int number, String day, String name, String sector, String opening, List<Part> parts, List<Goal> goals,
        List<Deed> actions, String lead, String evening, String eveningOn) {

    public record Part(String key, String title, List<Line> lines) {}

    /// @param id of the note: by it two versions are compared
    public record Line(String id, String text) {}

    public record Goal(String text, int stickers) {}

    /// @param lead who does it; `term` in words
    public record Deed(String title, String lead, String term, String state) {}

    /// For everybody to read.
    Snapshot withoutNames() {
        return new Snapshot(number, day, name, sector, opening, parts, goals,
                actions.stream().map(deed -> new Deed(deed.title(), "", deed.term(), deed.state())).toList(), "", evening,
                eveningOn);
    }

    public String dayInWords() {
        return inWords(day);
    }

    public String eveningInWords() {
        return inWords(eveningOn);
    }

    /// Not called empty: the file would have a field of that name.
    public boolean holdsNothing() {
        return parts.stream().allMatch(part -> part.lines().isEmpty()) && goals.isEmpty() && actions.isEmpty();
    }

    private static String inWords(String iso) {
        return iso.isEmpty() ? "" : Term.day(LocalDate.parse(iso)).format();
    }
}
