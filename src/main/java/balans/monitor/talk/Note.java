package balans.monitor.talk;

public record Note(String id, NoteKind kind, String text) {

    public static final int MAX_CHARS = 500;

    public static boolean fits(String text) {
        return !text.isBlank() && text.strip().length() <= MAX_CHARS;
    }
}
