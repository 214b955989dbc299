package balans.canvas;

/// A box of a board, as its instrument describes it.
///
/// @param hint below the title, may be empty
/// @param most characters in one note
public record Box(String key, String title, String hint, int most) {

    /// Short enough to be read by a room.
    public static final int USUAL_MOST_CHARS = 280;

    boolean takes(String text) {
        return !text.isBlank() && text.strip().length() <= most;
    }
}
