package balans.screening.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One version of a questionnaire, complete: whoever holds it can ask, score and explain. Also the JSON that a
/// nurse's browser gets; what a parent's browser gets has neither weights nor bands.
///
/// @param id `<id>/<version>`, as it is bound into every answer
/// @param label what every page must say about it, or empty
/// @param showsScore whether parents may see the outcome
/// @param texts what the interface says to parents, by key
public record Questionnaire(
        String id,
        String version,
        String title,
        String label,
        boolean showsScore,
        List<Language> languages,
        List<Item> items,
        Scoring scoring,
        List<Band> bands,
        List<Remark> unscored,
        List<Remark> rules,
        Map<String, Words> texts,
        Origin origin) {

    /// @param validated whether the wording is that of a validated instrument, which nobody here may change
    public record Origin(String author, String copyright, String use, boolean validated) {}

    public record Language(String id, String name, String direction, String review) {}

    /// @param theme what the question is about
    /// @param reverse whether the answers run from light to heavy; the weights already say so
    public record Item(
            String id, int number, String theme, boolean reverse, Words text, @Nullable Words help, List<Option> options) {}

    /// @param value what a sealed answer holds
    public record Option(int value, int weight, Words text) {}

    /// @param skippedAtMost from one more on there is no score
    public record Scoring(int minimum, int maximum, int skippedAtMost, String explanation, boolean exampleValues) {}

    public record Band(
            String id, String colour, String colourCode, String shape, int from, int to, boolean exampleValues,
            String word, String advice, Words parentWord, Words parentAdvice) {}

    public record Remark(String id, String title, String text) {}

    public String name() {
        return id.substring(0, id.lastIndexOf('/'));
    }

    public Optional<Language> language(String id) {
        return languages.stream().filter(language -> language.id().equals(id)).findFirst();
    }

    public Words text(String key) {
        var words = texts.get(key);
        if (words == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return words;
    }
}
