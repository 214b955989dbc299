package balans.agenda.voice;

import balans.agenda.overview.Days;
import balans.kernel.PersonId;
import java.time.LocalDate;

/// What somebody says about an ambition, under a name of their choice.
public record Comment(String id, String ambition, String words, String who, PersonId person, State state, LocalDate on) {

    public enum State { NEW, SHOWN, NOT_SHOWN }

    static final int WORDS_MAX_CHARS = 2_000;
    static final int NAME_MAX_CHARS = 80;

    public String when() {
        return Days.words(on);
    }
}
