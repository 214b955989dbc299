package balans.canvas;

import org.jspecify.annotations.Nullable;

/// @param version of the text
/// @param undoable the last change of this note can be taken back
/// @param rivalOf the note that this text was meant for, while nobody has chosen between the two
public record Note(
        String id, String box, String text, long version, boolean undoable, @Nullable String rivalOf, boolean removed) {

    boolean isCard() {
        return rivalOf == null && !removed;
    }
}
