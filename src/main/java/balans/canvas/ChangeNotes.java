package balans.canvas;

import balans.canvas.Canvases.Outcome;
import balans.canvas.Canvases.Outcome.ChangedMeanwhile;
import balans.canvas.Canvases.Outcome.Clash;
import balans.canvas.Canvases.Outcome.DoesNotFit;
import balans.canvas.Canvases.Outcome.Done;
import balans.canvas.Canvases.Outcome.Full;
import balans.canvas.Canvases.Outcome.WasRemoved;
import balans.canvas.Change.Add;
import balans.canvas.Change.Edit;
import balans.canvas.Change.KeepBoth;
import balans.canvas.Change.KeepThis;
import balans.canvas.Change.Move;
import balans.canvas.Change.PutBack;
import balans.canvas.Change.Remove;
import balans.canvas.Change.Undo;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The rules of a board. One rule above all: a text that somebody wrote is on the board until somebody who can see it
/// takes it away, and what is taken away can be put back.
@Component
class ChangeNotes {

    static final int MOST_NOTES = 400;

    private final NoteStore notes;

    ChangeNotes(NoteStore notes) {
        this.notes = notes;
    }

    /// Inside the transaction that holds the board.
    Outcome apply(BoardId board, List<Box> boxes, Change change) {
        return switch (change) {
            case Add(var id, var box, var text) -> add(board, id, named(boxes, box), text);
            case Edit edit -> edit(board, boxes, edit);
            case Move(var id, var box) -> move(board, find(board, id), named(boxes, box));
            case Remove(var id) -> remove(board, find(board, id));
            case PutBack(var id) -> putBack(board, find(board, id));
            case Undo(var id, var version) -> notes.undo(board, id, version) ? new Done() : new ChangedMeanwhile();
            case KeepThis(var id, var version) -> keepThis(board, find(board, id), version);
            case KeepBoth(var id) -> keepBoth(board, find(board, id));
        };
    }

    private Outcome add(BoardId board, String id, Box box, String text) {
        if (!box.takes(text)) {
            return new DoesNotFit(box.most());
        }
        if (notes.count(board) >= MOST_NOTES) {
            return new Full(MOST_NOTES);
        }
        store(board, id, box.key(), text.strip(), null);
        return new Done();
    }

    /// An id that is taken, by the same words, is the same note sent twice.
    private void store(BoardId board, String id, String box, String text, @Nullable String rivalOf) {
        if (!notes.add(board, id, box, text, rivalOf)
                && notes.find(board, id).filter(note -> note.text().equals(text)).isEmpty()) {
            notes.add(board, RandomId.next(), box, text, rivalOf);
        }
    }

    /// A text for which there is no room any more is still taken: whoever wrote it must find it back.
    private Outcome edit(BoardId board, List<Box> boxes, Edit edit) {
        var note = find(board, edit.note());
        var text = edit.text().strip();
        var box = named(boxes, note.box());
        if (!box.takes(text)) {
            return new DoesNotFit(box.most());
        }
        if (note.removed()) {
            store(board, edit.rival(), note.box(), text, null);
            return new WasRemoved();
        }
        if (note.text().equals(text) || notes.edit(board, note.id(), edit.version(), text)) {
            return new Done();
        }
        store(board, edit.rival(), note.box(), text, note.rivalOf() == null ? note.id() : note.rivalOf());
        return new Clash();
    }

    private Outcome move(BoardId board, Note note, Box to) {
        if (!to.takes(note.text())) {
            return new DoesNotFit(to.most());
        }
        if (note.removed()) {
            return new ChangedMeanwhile();
        }
        notes.move(board, note.id(), to.key());
        return new Done();
    }

    private Outcome remove(BoardId board, Note note) {
        notes.setRemoved(board, note.id(), true);
        notes.freeRivals(board, note.id(), note.box());
        return new Done();
    }

    private Outcome putBack(BoardId board, Note note) {
        if (note.removed()) {
            notes.setRemoved(board, note.id(), false);
        }
        return new Done();
    }

    /// Only against the text that was on the screen; that text can be had back by undoing.
    private Outcome keepThis(BoardId board, Note rival, long version) {
        if (rival.rivalOf() == null || !notes.edit(board, rival.rivalOf(), version, rival.text())) {
            return new ChangedMeanwhile();
        }
        notes.setRemoved(board, rival.id(), true);
        return new Done();
    }

    private Outcome keepBoth(BoardId board, Note rival) {
        if (rival.rivalOf() != null) {
            notes.setRemoved(board, rival.id(), false);
            notes.move(board, rival.id(), find(board, rival.rivalOf()).box());
        }
        return new Done();
    }

    private Note find(BoardId board, String id) {
        return notes.find(board, id).orElseThrow(() -> Refusal.notFound("note"));
    }

    private static Box named(List<Box> boxes, String key) {
        return boxes.stream().filter(box -> box.key().equals(key)).findFirst()
                .orElseThrow(() -> Refusal.notFound("box"));
    }
}
