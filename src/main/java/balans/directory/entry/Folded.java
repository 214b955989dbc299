package balans.directory.entry;

import java.text.Normalizer;
import java.util.Locale;

/// Texts without capitals and accents, to sort, to compare, and for ids.
public final class Folded {

    private static final int SLUG_MAX_CHARS = 60;

    private Folded() {}

    public static String of(String text) {
        var bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return bare.replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("æ", "ae")
                .replace("œ", "oe").replace("ı", "i").replace("’", "'");
    }

    /// For an address: letters, digits and single hyphens; `naamloos` when nothing is left.
    public static String slug(String text) {
        var slug = of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var shorter = slug.length() <= SLUG_MAX_CHARS ? slug : slug.substring(0, SLUG_MAX_CHARS).replaceAll("-[^-]*$", "");
        return shorter.isEmpty() ? "naamloos" : shorter;
    }
}
