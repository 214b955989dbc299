package balans.agenda.edition;

import balans.agenda.Piece;
import balans.agenda.edition.Changes.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the core team prepares an edition. Other editors read along.
///
/// @param draft null when nothing is being prepared
/// @param publishes whether who looks may freeze and publish
/// @param inReview what has to be decided before it can be frozen
/// @param later what is called reached, with a day after the edition
/// @param changes since the last edition
/// @param complaint what went wrong, in the words of the page, and `detail` about it; both empty when nothing did
public record DeskPage(
        @Nullable Edition draft, List<Edition> editions, @Nullable NextEdition next, boolean publishes,
        List<String> inReview, List<Piece> later, Map<Kind, Long> changes, Form form, String complaint, String detail) {

    /// What somebody typed, kept when it could not be used.
    public record Form(String title, String preface, String asOf, String nextDue) {}

    public boolean isFrozen() {
        return draft != null && draft.state() == EditionState.FROZEN;
    }

    public long count(Kind kind) {
        return changes.getOrDefault(kind, 0L);
    }
}
