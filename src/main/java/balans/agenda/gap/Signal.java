package balans.agenda.gap;

import balans.agenda.overview.Days;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that somebody sees in the field: a white spot or a trend. `result` is the address of what came of it.
public record Signal(
        String id, Kind kind, String title, String evidence, String raisedBy, String theme, String pillar, State state,
        String result, String answer, LocalDate on, @Nullable LocalDate decidedOn) {

    public enum Kind { WHITE_SPOT, TREND }

    public enum State { NEW, TAKEN_UP, NOT_TAKEN_UP }

    static final int TITLE_MAX_CHARS = 300;
    static final int WORDS_MAX_CHARS = 2_000;
    static final int NAME_MAX_CHARS = 120;

    public String when() {
        return Days.words(on);
    }
}
