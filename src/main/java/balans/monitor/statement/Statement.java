package balans.monitor.statement;

/// @param own made by the team itself; the others come with Balans
public record Statement(String id, String group, String wording, Voice voice, boolean own) {

    public static final int MAX_CHARS = 200;

    static boolean wordingFits(String wording) {
        return !wording.isBlank() && wording.strip().length() <= MAX_CHARS;
    }
}
