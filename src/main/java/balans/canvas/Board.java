package balans.canvas;

import java.util.List;

/// What a page may show of a board: for `canvas/board.jte`.
///
/// @param path of the instrument, below which the forms go to `/notities`
/// @param open whether notes are still taken
/// @param columns the box that it is about now first
public record Board(String path, boolean open, List<Column> columns, Typed typed) {

    public record Column(Box box, boolean current, List<Card> cards, List<Note> removed) {}

    /// @param rivals texts that others meant for this note at the same time
    public record Card(Note note, List<Note> rivals) {}

    /// What was typed and could not be taken, with the reason, to give it back on the page.
    ///
    /// @param place the key of the box for a new note, or the id of the note that was to change
    public record Typed(String place, String text, String complaint) {

        public static final Typed NOTHING = new Typed("", "", "");
    }

    public boolean complainsAt(String place) {
        return typed.place().equals(place) && !typed.complaint().isEmpty();
    }

    public String textAt(String place, String otherwise) {
        return typed.place().equals(place) ? typed.text() : otherwise;
    }

    public List<Box> boxes() {
        return columns.stream().map(Column::box).toList();
    }

    static Board of(String path, boolean open, List<Box> boxes, String current, List<Note> notes, Typed typed) {
        var columns = boxes.stream().map(box -> column(box, box.key().equals(current), notes))
                .sorted((a, b) -> Boolean.compare(b.current(), a.current())).toList();
        return new Board(path, open, columns, typed);
    }

    private static Column column(Box box, boolean current, List<Note> notes) {
        var here = notes.stream().filter(note -> note.box().equals(box.key())).toList();
        var cards = here.stream().filter(Note::isCard).map(note -> new Card(note, rivals(note, notes))).toList();
        return new Column(box, current, cards, here.stream().filter(Note::removed).toList());
    }

    private static List<Note> rivals(Note note, List<Note> notes) {
        return notes.stream().filter(other -> note.id().equals(other.rivalOf()) && !other.removed()).toList();
    }
}
