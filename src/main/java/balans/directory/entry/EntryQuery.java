package balans.directory.entry;

import balans.directory.EntryId.Kind;
import java.util.List;
import java.util.Optional;

/// Which entries of a register a list shows: with all of these tags, with these words in the title, for an age within
/// these days. `place` is how many come before the first that is wanted.
public record EntryQuery(
        Kind kind, String words, List<String> tags, Optional<Integer> fromDay, Optional<Integer> untilDay, String linkState,
        int place, int most) {

    public static final int EVERYTHING = 200_000;

    public EntryQuery {
        tags = tags.stream().filter(tag -> !tag.isBlank()).distinct().toList();
    }

    public EntryQuery(Kind kind, String words, List<String> tags) {
        this(kind, words, tags, Optional.empty(), Optional.empty(), "", 0, EVERYTHING);
    }

    public EntryQuery age(Optional<Integer> from, Optional<Integer> until) {
        return new EntryQuery(kind, words, tags, from, until, linkState, place, most);
    }

    public EntryQuery link(String state) {
        return new EntryQuery(kind, words, tags, fromDay, untilDay, state, place, most);
    }

    public EntryQuery page(int number, int size) {
        return new EntryQuery(kind, words, tags, fromDay, untilDay, linkState, Math.max(0, number - 1) * size, size);
    }
}
