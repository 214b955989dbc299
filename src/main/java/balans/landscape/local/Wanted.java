package balans.landscape.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which services somebody looks for: all conditions hold, and a condition is that one of its facets fits.
public record Wanted(
        List<String> words, List<List<String>> conditions, @Nullable Integer day, @Nullable Long modifiedAfter, boolean onlyOpen) {

    public static final Wanted EVERYTHING = new Wanted(List.of(), List.of(), null, null, false);

    private static final int MOST_WORDS = 6;

    public Wanted searching(String text) {
        return new Wanted(Plain.words(text.toLowerCase(Locale.ROOT)).distinct().limit(MOST_WORDS).toList(), conditions, day,
                modifiedAfter, onlyOpen);
    }

    public Wanted with(List<String> oneOf) {
        var more = new ArrayList<>(conditions);
        more.add(oneOf);
        return new Wanted(words, more, day, modifiedAfter, onlyOpen);
    }

    /// Empty counts as no condition.
    public Wanted with(String kind, String value) {
        return value.isBlank() ? this : with(List.of(kind + ":" + value.strip()));
    }

    public Wanted on(@Nullable Integer dayFromBirth) {
        return new Wanted(words, conditions, dayFromBirth, modifiedAfter, onlyOpen);
    }

    public Wanted changedSince(long millis) {
        return new Wanted(words, conditions, day, millis, onlyOpen);
    }

    public Wanted open() {
        return new Wanted(words, conditions, day, modifiedAfter, true);
    }
}
