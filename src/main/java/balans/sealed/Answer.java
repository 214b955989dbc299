package balans.sealed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON inside an envelope, version 1.
///
/// @param a for each question the order (1-5) of the chosen option, or null where it was skipped
/// @param by role of whoever answered: moeder, vader, andere, or centre
/// @param lang language the questions were read in
/// @param at minute of sending, UTC, as `2026-11-22T14:05Z`
/// @param helped true when somebody of the centre filled it in together with the parent
public record Answer(
        int v, List<@Nullable Integer> a, String by, String lang, String at, @Nullable Talk talk, boolean helped) {

    /// Whether the parent asks for a talk, and how: bellen, beeldbellen or afspraak.
    public record Talk(boolean wants, @Nullable String how) {}

    public static Answer parse(String json) {
        return Json.MAPPER.readValue(json, Answer.class);
    }

    public String json() {
        return Json.MAPPER.writeValueAsString(this);
    }
}
