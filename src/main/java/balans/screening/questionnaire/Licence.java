package balans.screening.questionnaire;

import java.text.Normalizer;
import java.util.Locale;

/// The name of an instrument of which the wording belongs to its developer (R004-25).
public final class Licence {

    private static final String NAME = "balansmeter";

    private Licence() {}

    /// Also when it is written with a space, a hyphen or capitals.
    public static boolean isNeededFor(String id, String title) {
        var letters = Normalizer.normalize(id + " " + title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return letters.contains(NAME);
    }
}
