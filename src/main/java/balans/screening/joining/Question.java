package balans.screening.joining;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Asked by a centre, answered once for all.
///
/// @param centre who asked, for the manager only
public record Question(
        String id, String centre, String centreName, String question, @Nullable String answer, Instant askedAt) {

    static final int QUESTION_MAX_CHARS = 1_000;
    static final int ANSWER_MAX_CHARS = 4_000;
}
