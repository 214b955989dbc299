package balans.screening.programme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A centre's name in the address of its parents' page.
final class Slug {

    static final int MAX_CHARS = 60;
    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])");
    private static final String WHEN_NOTHING_IS_LEFT = "centrum";

    private Slug() {}

    static boolean isAllowed(String slug) {
        return ALLOWED.matcher(slug).matches();
    }

    /// From the centre's name: `CLB De Brug Ninove` gives `clb-de-brug-ninove`. With a number when it is taken.
    static String propose(String name, Predicate<String> taken) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
        var start = trimmed(plain, MAX_CHARS);
        var slug = start.length() < 2 ? WHEN_NOTHING_IS_LEFT : start;
        var base = trimmed(slug, MAX_CHARS - 6);
        for (int number = 2; taken.test(slug); number++) {
            slug = base + "-" + number;
        }
        return slug;
    }

    private static String trimmed(String slug, int length) {
        var start = slug.replaceAll("^-+", "");
        return start.substring(0, Math.min(start.length(), length)).replaceAll("-+$", "");
    }
}
