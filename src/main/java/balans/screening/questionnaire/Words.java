package balans.screening.questionnaire;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/// The same sentence in the languages of the questionnaire.
public record Words(@JsonValue Map<String, String> byLanguage) {

    public static final String SOURCE = "nl";

    public Words {
        if (!byLanguage.containsKey(SOURCE)) {
            throw new IllegalArgumentException("words without the source language");
        }
        byLanguage = Map.copyOf(byLanguage);
    }

    /// In this language, or in the source language where nobody translated it.
    public String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.get(SOURCE));
    }
}
