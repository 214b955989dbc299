package balans.agenda.edition;

import balans.agenda.Piece;
import balans.web.WordDiff;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is different between two moments of the agenda. A piece is the same piece by its id, whatever its words or place.
public record Changes(List<Change> all) {

    public enum Kind {
        ADDED("nieuw"), CHANGED("gewijzigd"), MOVED("verplaatst"), REACHED("bereikt"), DROPPED("vervallen");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// As it stands in an address; other sites link to it.
        public String word() {
            return word;
        }
    }

    /// @param before null for what is new
    /// @param after null for what is no longer there
    public record Change(Set<Kind> kinds, @Nullable Piece before, @Nullable Piece after) {

        public Piece piece() {
            return after == null ? Objects.requireNonNull(before) : after;
        }

        public boolean is(Kind kind) {
            return kinds.contains(kind);
        }

        /// The fields that differ; none for what came or went.
        public List<Words> words() {
            if (before == null || after == null) {
                return List.of();
            }
            var words = new ArrayList<Words>();
            if (!before.title().equals(after.title())) {
                words.add(new Words(TITLE, before.title(), after.title()));
            }
            var names = new TreeSet<>(before.fields().keySet());
            names.addAll(after.fields().keySet());
            for (var name : names) {
                var was = before.fields().getOrDefault(name, "");
                var is = after.fields().getOrDefault(name, "");
                // A text that is also the title is told once.
                if (!was.equals(is) && !(was.equals(before.title()) && is.equals(after.title()))) {
                    words.add(new Words(name, was, is));
                }
            }
            return words;
        }
    }

    public record Words(String field, String before, String after) {

        public List<WordDiff.Run> runs() {
            return WordDiff.of(before, after);
        }
    }

    public static final String TITLE = "title";

    public static Changes between(List<Piece> before, List<Piece> after) {
        var was = before.stream().collect(Collectors.toMap(Piece::id, Function.identity(), (a, b) -> a, HashMap::new));
        var changes = new ArrayList<Change>();
        for (var piece : after) {
            var old = was.remove(piece.id());
            var kinds = kinds(old, piece);
            if (!kinds.isEmpty()) {
                changes.add(new Change(kinds, old, piece));
            }
        }
        before.stream().filter(piece -> was.containsKey(piece.id()))
                .forEach(piece -> changes.add(new Change(EnumSet.of(Kind.DROPPED), piece, null)));
        return new Changes(changes);
    }

    private static Set<Kind> kinds(@Nullable Piece old, Piece piece) {
        var kinds = EnumSet.noneOf(Kind.class);
        if (old == null) {
            kinds.add(Kind.ADDED);
            return kinds;
        }
        if (!old.title().equals(piece.title()) || !old.fields().equals(piece.fields())) {
            kinds.add(Kind.CHANGED);
        }
        if (!old.theme().equals(piece.theme()) || !old.pillar().equals(piece.pillar())) {
            kinds.add(Kind.MOVED);
        }
        if (Reached.is(piece) && !Reached.is(old)) {
            kinds.add(Kind.REACHED);
        }
        return kinds;
    }

    public Changes only(@Nullable Kind kind, String theme, String pillar) {
        return new Changes(all.stream()
                .filter(change -> kind == null || change.is(kind))
                .filter(change -> theme.isEmpty() || touches(change, piece -> piece.theme().equals(theme)))
                .filter(change -> pillar.isEmpty() || touches(change, piece -> piece.pillar().equals(pillar))).toList());
    }

    public Map<Kind, Long> counts() {
        return all.stream().flatMap(change -> change.kinds().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static boolean touches(Change change, Predicate<Piece> wanted) {
        return change.before() != null && wanted.test(change.before()) || change.after() != null && wanted.test(change.after());
    }
}
