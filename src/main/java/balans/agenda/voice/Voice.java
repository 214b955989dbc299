package balans.agenda.voice;

import balans.agenda.overview.Days;
import java.time.LocalDate;

/// Somebody's own words. Shown only while there is permission; a permission that is withdrawn takes words and name away.
public record Voice(
        String id, String words, String who, String ageBand, String theme, String ambition, Permission permission,
        String evidence, LocalDate on) {

    public enum Permission { ASKED, GIVEN, WITHDRAWN }

    static final int WORDS_MAX_CHARS = 4_000;
    static final int NAME_MAX_CHARS = 120;
    static final int EVIDENCE_MAX_CHARS = 300;

    public String when() {
        return Days.words(on);
    }
}
