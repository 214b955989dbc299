package balans.conversation.own;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a group fills in once: who looks after the subject (R000-24), and an evening with parents (R000-28).
public record Fields(String lead, String evening, @Nullable LocalDate eveningOn, long version) {

    static final int LEAD_MAX_CHARS = 120;
    static final int EVENING_MAX_CHARS = 300;

    static final Fields NONE = new Fields("", "", null, 1);

    boolean fit() {
        return lead.length() <= LEAD_MAX_CHARS && evening.length() <= EVENING_MAX_CHARS;
    }
}
