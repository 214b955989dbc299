package balans.canvas;

import balans.kernel.RandomId;
import balans.kernel.Refusal;
import java.util.Map;

/// What somebody wants with the notes of a board.
public sealed interface Change {

    /// @param note the id it will have: made by the device, so that what is sent twice is there once
    record Add(String note, String box, String text) implements Change {}

    /// @param version of the text that was on the screen when the writing began
    /// @param rival the id that the text gets when somebody else was first
    record Edit(String note, long version, String text, String rival) implements Change {}

    record Move(String note, String box) implements Change {}

    record Remove(String note) implements Change {}

    record PutBack(String note) implements Change {}

    record Undo(String note, long version) implements Change {}

    /// Of two texts that clash, this rival takes the place of the other, which the person saw in this version.
    record KeepThis(String note, long version) implements Change {}

    /// Two texts that clash become two notes.
    record KeepBoth(String note) implements Change {}

    /// From the fields of a form for a new note.
    static Change adding(Map<String, String> fields) {
        return new Add(key(fields), field(fields, "box"), field(fields, "text"));
    }

    /// From the fields of a form below a note; `act` is the end of the form's address.
    static Change of(String note, String act, Map<String, String> fields) {
        return switch (act) {
            case "tekst" -> new Edit(note, version(fields), field(fields, "text"), key(fields));
            case "vak" -> new Move(note, field(fields, "box"));
            case "weg" -> new Remove(note);
            case "terug" -> new PutBack(note);
            case "ongedaan" -> new Undo(note, version(fields));
            case "deze" -> new KeepThis(note, version(fields));
            case "allebei" -> new KeepBoth(note);
            default -> throw Refusal.notFound("change"); // not sealed: the address says what is wanted
        };
    }

    private static String field(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static String key(Map<String, String> fields) {
        var key = field(fields, "key");
        return key.matches("[A-Za-z0-9-]{16,40}") ? key : RandomId.next();
    }

    private static long version(Map<String, String> fields) {
        var version = field(fields, "version");
        return version.matches("\\d{1,15}") ? Long.parseLong(version) : 0;
    }
}
