package balans.agenda.edition;

import balans.agenda.Piece;
import balans.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The editions that anybody may read.
@Component
public class Editions {

    private final EditionStore editions;
    private final FrozenStore frozen;
    private final Clock clock;

    Editions(EditionStore editions, FrozenStore frozen, Clock clock) {
        this.editions = editions;
        this.frozen = frozen;
        this.clock = clock;
    }

    /// Newest first.
    public List<Edition> all() {
        return editions.all().stream().filter(Edition::isPublic).toList();
    }

    public Optional<Edition> last() {
        return all().stream().findFirst();
    }

    /// The one that was public before this one.
    public Optional<Edition> before(Edition edition) {
        return all().stream().filter(other -> other.id().compareTo(edition.id()) < 0).findFirst();
    }

    /// Also what was taken back; nothing that is still being prepared.
    Edition find(String id) {
        return editions.find(id).filter(e -> e.step(EditionState.PUBLISHED).isPresent())
                .orElseThrow(() -> Refusal.notFound("edition"));
    }

    /// Its words; what was taken back has none any more for readers.
    public Edition published(String id) {
        var edition = find(id);
        if (!edition.isPublic()) {
            throw Refusal.of(Refusal.Reason.GONE, "edition withdrawn");
        }
        return edition;
    }

    public List<FrozenPiece> frozen(Edition edition) {
        return frozen.of(edition.id());
    }

    /// Without what was removed.
    public List<Piece> pieces(Edition edition) {
        return frozen(edition).stream().map(FrozenPiece::piece).filter(Objects::nonNull).toList();
    }

    public Optional<NextEdition> next() {
        return last().map(last -> NextEdition.after(last, LocalDate.now(clock)));
    }
}
