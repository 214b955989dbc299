package balans.screening.questionnaire;

import java.util.Locale;

/// What is wrong with a file: in which one, where in it, and which rule it breaks. What stood there goes along only
/// when it is short and from the file itself, so that somebody can find it.
public record Flaw(String file, String path, Rule rule, String found) {

    private static final int FOUND_MAX_CHARS = 60;

    public enum Rule {
        EMPTY, TOO_LARGE, NOT_YAML, NOT_JSON, NOT_A_QUESTIONNAIRE, MISSING, TEXT, NUMBER, FLAG, LIST, MAPPING, KNOWN,
        TOO_LONG, ID, VERSION, SOURCE_LANGUAGE, DIRECTION, TRANSLATED, UNLISTED_LANGUAGE, TWICE, HOW_MANY, CONSECUTIVE,
        REVERSED, EXTREMES, SKIPPED, COLOUR, SHAPE, BANDS_JOIN, VERSION_EXISTS, ID_TAKEN, WORDING_LOCKED;

        /// The last part of its key in the message bundle.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Flaw {
        found = found.length() > FOUND_MAX_CHARS ? found.substring(0, FOUND_MAX_CHARS) + "…" : found;
    }

    Flaw at(String otherPath) {
        return new Flaw(file, otherPath, rule, found);
    }
}
