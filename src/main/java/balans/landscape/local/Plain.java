package balans.landscape.local;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/// Texts without capitals and accents, to sort and to compare.
public final class Plain {

    private static final int KEY_MAX_CHARS = 80;
    private static final int SHORTEST_WORD = 2;
    private static final int LONGEST_WORD = 40;

    private Plain() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    /// For an address: letters, digits and single hyphens.
    public static String key(String text) {
        var key = of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return key.substring(0, Math.min(key.length(), KEY_MAX_CHARS));
    }

    public static Stream<String> words(String text) {
        return Arrays.stream(of(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD && word.length() <= LONGEST_WORD);
    }

    static String sortKey(String text) {
        var key = of(text).strip();
        return key.substring(0, Math.min(key.length(), KEY_MAX_CHARS));
    }
}
