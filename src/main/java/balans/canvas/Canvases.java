package balans.canvas;

import balans.canvas.Board.Typed;
import balans.database.WriteTurn;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.web.live.Live;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Boards, for the instruments. Whoever asks has already made sure that this person may read or write.
@Component
public class Canvases {

    private final NoteStore notes;
    private final ChangeNotes changeNotes;
    private final WriteTurn turn;
    private final TransactionTemplate transaction;
    private final Live live;

    Canvases(NoteStore notes, ChangeNotes changeNotes, WriteTurn turn, TransactionTemplate transaction, Live live) {
        this.notes = notes;
        this.changeNotes = changeNotes;
        this.turn = turn;
        this.transaction = transaction;
        this.live = live;
    }

    public sealed interface Outcome {
        record Done() implements Outcome {}

        /// Somebody else changed the same note first; both texts are on the board until a person chooses.
        record Clash() implements Outcome {}

        /// The note was taken away meanwhile; the text is on the board as a new one.
        record WasRemoved() implements Outcome {}

        record ChangedMeanwhile() implements Outcome {}

        record DoesNotFit(int limit) implements Outcome {}

        record Full(int limit) implements Outcome {}
    }

    /// In the transaction of the instrument, if it has one.
    public BoardId open() {
        var board = new BoardId(RandomId.next());
        notes.open(board);
        return board;
    }

    public void remove(BoardId board) {
        notes.remove(board);
    }

    /// What to watch, with whatever else the page follows.
    public static String topic(BoardId board) {
        return Topics.PREFIX + board.value();
    }

    /// @param current the key of the box that it is about now, or empty
    public Board board(BoardId board, String path, boolean open, List<Box> boxes, String current, Typed typed) {
        return Board.of(path, open, boxes, current, notes.of(board), typed);
    }

    /// The notes of one box that are on the board, each text of a clash too.
    public List<Note> notes(BoardId board, String box) {
        return notes.of(board).stream().filter(note -> note.box().equals(box) && !note.removed()).toList();
    }

    public Outcome change(BoardId board, List<Box> boxes, Change change) {
        record Written(long version, Outcome outcome) {}
        var written = turn.take(() -> transaction.execute(status -> {
            var version = notes.countUp(board).orElseThrow(() -> Refusal.notFound("board"));
            return new Written(version, changeNotes.apply(board, boxes, change));
        }));
        live.changed(topic(board), written.version());
        return written.outcome();
    }
}
