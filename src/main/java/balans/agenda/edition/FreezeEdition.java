package balans.agenda.edition;

import balans.agenda.Piece;
import balans.agenda.Pieces;
import balans.agenda.edition.Edition.Step;
import balans.directory.entry.Author;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes the agenda as it is published now into an edition, so that it never changes again.
@Component
class FreezeEdition {

    sealed interface Outcome {
        record Frozen() implements Outcome {}

        /// Nothing is frozen while somebody's change waits for an answer: it would miss the edition by accident.
        record InReview(List<String> titles) implements Outcome {}

        /// Called reached, with a day after the edition; somebody has to look at it first.
        record ReachedLater(List<Piece> pieces) implements Outcome {}

        record Already(Step step) implements Outcome {}
    }

    private final EditionStore editions;
    private final FrozenStore frozen;
    private final Pieces pieces;
    private final Clock clock;

    FreezeEdition(EditionStore editions, FrozenStore frozen, Pieces pieces, Clock clock) {
        this.editions = editions;
        this.frozen = frozen;
        this.pieces = pieces;
        this.clock = clock;
    }

    /// @param seen somebody looked at what is called reached too early, and means it
    @Transactional
    Outcome freeze(String id, Author by, boolean seen) {
        var edition = editions.find(id).orElseThrow(() -> Refusal.notFound("edition"));
        var inReview = pieces.inReview();
        if (!inReview.isEmpty()) {
            return new Outcome.InReview(inReview);
        }
        var now = pieces.now();
        var later = Reached.later(now, edition.asOf());
        if (!later.isEmpty() && !seen) {
            return new Outcome.ReachedLater(later);
        }
        if (!editions.reach(id, EditionState.FROZEN, clock.instant(), by, "")) {
            return new Outcome.Already(editions.find(id).orElseThrow().steps().getLast());
        }
        keep(edition, now);
        return new Outcome.Frozen();
    }

    /// Back to a draft, as long as nobody could read it. False when it was not frozen, or is public.
    @Transactional
    boolean thaw(String id) {
        return editions.thaw(id);
    }

    private void keep(Edition edition, List<Piece> now) {
        var items = now.stream().map(piece -> FrozenPiece.of(piece, RandomId.next())).toList();
        var before = editions.all().stream()
                .filter(other -> other.id().compareTo(edition.id()) < 0 && other.step(EditionState.PUBLISHED).isPresent())
                .findFirst();
        editions.seal(edition.id(), Canon.seal(edition, items.stream().map(FrozenPiece::sha256).toList(),
                before.map(Edition::id).orElse(""), before.map(b -> b.seal().sha256()).orElse("")));
        frozen.add(edition.id(), items);
    }
}
