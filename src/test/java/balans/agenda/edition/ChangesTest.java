package balans.agenda.edition;

import static balans.agenda.edition.EditionWorld.piece;
import static org.assertj.core.api.Assertions.assertThat;

import balans.agenda.Piece;
import balans.agenda.edition.Changes.Change;
import balans.agenda.edition.Changes.Kind;
import balans.web.WordDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final Piece OLD = piece("a", "action", "Normenkader gezondheid", "gezondheid", Map.of("term", "Q3 2026", "state", "Loopt nu"));

    @Test
    @DisplayName("R001-28: added, changed, moved, reached and dropped are told apart")
    void eachKindOfChangeIsTold() {
        var gone = piece("b", "ambition", "Vervalt", "veiligheid", Map.of());
        var same = piece("c", "ambition", "Blijft", "veiligheid", Map.of());
        var fresh = piece("d", "ambition", "Nieuw", "veiligheid", Map.of());
        var now = piece("a", "action", "Normenkader gezondheid", "mediawijsheid", Map.of("term", "Q4 2026", "state", "bereikt"));
        var changes = Changes.between(List.of(OLD, gone, same), List.of(now, same, fresh));
        assertThat(changes.all()).extracting(c -> c.piece().id() + c.kinds())
                .containsExactly("a[CHANGED, MOVED, REACHED]", "d[ADDED]", "b[DROPPED]");
        assertThat(changes.counts()).containsEntry(Kind.ADDED, 1L).containsEntry(Kind.REACHED, 1L).doesNotContainKey(null);
    }

    @Test
    @DisplayName("R001-28: what changed is told word by word")
    void whatChangedIsToldWordByWord() {
        var now = piece("a", "action", "Normenkader gezondheid", "gezondheid", Map.of("term", "Q4 2026", "state", "Loopt nu"));
        var words = only(List.of(OLD), List.of(now)).words();
        assertThat(words).extracting(Changes.Words::field).containsExactly("term");
        assertThat(words.getFirst().runs()).containsExactly(new WordDiff.Run(WordDiff.Kind.GONE, "Q3"),
                new WordDiff.Run(WordDiff.Kind.ADDED, "Q4"), new WordDiff.Run(WordDiff.Kind.SAME, "2026"));
    }

    @Test
    void aFieldThatCameOrWentIsToldToo() {
        var now = piece("a", "action", "Normenkader gezondheid", "gezondheid", Map.of("state", "Loopt nu", "lead", "Trimbos"));
        assertThat(only(List.of(OLD), List.of(now)).words()).containsExactly(
                new Changes.Words("lead", "", "Trimbos"), new Changes.Words("term", "Q3 2026", ""));
    }

    @Test
    void aTextThatIsAlsoTheTitleIsToldOnce() {
        var before = piece("x", "ambition", "Oud", "veiligheid", Map.of("text", "Oud"));
        var after = piece("x", "ambition", "Nieuw", "veiligheid", Map.of("text", "Nieuw"));
        assertThat(only(List.of(before), List.of(after)).words()).extracting(Changes.Words::field).containsExactly(Changes.TITLE);
    }

    @Test
    void whatMovedIsFoundUnderItsOldAndItsNewTheme() {
        var now = piece("a", "action", "Normenkader gezondheid", "mediawijsheid", Map.of("term", "Q3 2026", "state", "Loopt nu"));
        var changes = Changes.between(List.of(OLD), List.of(now));
        assertThat(changes.only(null, "gezondheid", "").all()).hasSize(1);
        assertThat(changes.only(Kind.MOVED, "mediawijsheid", "").all()).hasSize(1);
        assertThat(changes.only(Kind.ADDED, "", "").all()).isEmpty();
        assertThat(changes.only(null, "veiligheid", "").all()).isEmpty();
    }

    /// A generator with a known answer: which pieces of 10,000 came, went, moved and changed is decided beforehand.
    @Test
    @DisplayName("issue 5: in 10,000 items every change is found")
    void tenThousandItemsAreCompared() {
        var before = IntStream.range(0, 10_000).mapToObj(i -> item(i, "veiligheid", "woord " + i + " van vele woorden")).toList();
        var after = new ArrayList<Piece>();
        for (int i = 0; i < 10_000; i++) {
            if (i % 10 != 0) {
                after.add(item(i, i % 10 == 1 ? "gezondheid" : "veiligheid", "woord " + i + (i % 10 < 5 ? " van vele" : " en weinig") + " woorden"));
            }
        }
        IntStream.range(10_000, 10_500).forEach(i -> after.add(item(i, "veiligheid", "nieuw")));
        var changes = Changes.between(before, after);
        assertThat(changes.counts()).isEqualTo(Map.of(
                Kind.DROPPED, 1_000L, Kind.MOVED, 1_000L, Kind.CHANGED, 5_000L, Kind.ADDED, 500L));
    }

    private static Piece item(int number, String theme, String text) {
        return piece("p" + number, "ambition", "Ambitie " + number, theme, Map.of("text", text));
    }

    private static Change only(List<Piece> before, List<Piece> after) {
        var all = Changes.between(before, after).all();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
