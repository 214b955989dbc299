package balans.directory.entry;

import balans.directory.EntryId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Entries that are probably the same as a new one: the same words in another order or spelling, or one letter away.
@Component
class SimilarEntries {

    private static final int AT_MOST = 5;
    private static final Set<String> SAYS_LITTLE =
            Set.of("de", "het", "een", "stichting", "vereniging", "bv", "nv", "nederland", "en", "van", "voor");

    private final SimilarTitles titles;
    private final EntryStore entries;

    SimilarEntries(SimilarTitles titles, EntryStore entries) {
        this.titles = titles;
        this.entries = entries;
    }

    List<Entry> to(Register register, Fields fields) {
        if (!register.asksAboutSimilar()) {
            return List.of();
        }
        var title = register.title(fields);
        return titles.like(EntrySearch.kindOf(register.kind()), String.join(" ", words(title))).stream()
                .flatMap(id -> entries.find(new EntryId(register.kind(), id)).stream())
                .filter(entry -> areOne(entry.title(), title))
                .limit(AT_MOST)
                .toList();
    }

    static boolean areOne(String one, String other) {
        var first = words(one);
        var second = words(other);
        return first.equals(second)
                || Distance.between(joined(first), joined(second)) <= (joined(first).length() >= 8 ? 2 : 1);
    }

    private static Set<String> words(String title) {
        var all = Stream.of(Folded.of(title).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
        var telling = all.stream().filter(word -> !SAYS_LITTLE.contains(word)).collect(Collectors.toSet());
        return telling.isEmpty() ? all : telling;
    }

    private static String joined(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining());
    }
}
