package balans.directory.search;

import balans.directory.entry.Folded;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a text as the index knows them: folded, without words that stand in every text.
final class Words {

    static final int MAX_CHARS = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> IN_EVERY_TEXT = Set.of(
            "de", "het", "een", "en", "van", "in", "op", "te", "is", "met", "voor", "aan", "dat", "die", "om", "of",
            "bij", "als", "naar", "door", "the", "and", "http", "https", "www");

    private Words() {}

    static List<String> of(String text) {
        var words = new LinkedHashSet<String>();
        WORD.matcher(Folded.of(text)).results().map(match -> match.group())
                .filter(word -> word.length() > 1 && !IN_EVERY_TEXT.contains(word))
                .map(word -> word.substring(0, Math.min(word.length(), MAX_CHARS)))
                .forEach(words::add);
        return List.copyOf(words);
    }

    /// Three letters at a time; a mark tells the begin and the end of a word.
    static Set<String> grams(String word) {
        var marked = "^" + word + "$";
        var grams = new LinkedHashSet<String>();
        for (int i = 0; i + 3 <= marked.length(); i++) {
            grams.add(marked.substring(i, i + 3));
        }
        return grams;
    }
}
