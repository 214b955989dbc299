package balans.agenda.edition;

import balans.agenda.Piece;
import balans.agenda.Pieces;
import balans.agenda.edition.Changes.Kind;
import balans.agenda.edition.DeskPage.Form;
import balans.identity.Editor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DeskPages {

    private final EditionStore store;
    private final Editions editions;
    private final FrozenStore frozen;
    private final Pieces pieces;
    private final CoreTeam team;
    private final Clock clock;

    DeskPages(EditionStore store, Editions editions, FrozenStore frozen, Pieces pieces, CoreTeam team, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.frozen = frozen;
        this.pieces = pieces;
        this.team = team;
        this.clock = clock;
    }

    DeskPage of(Editor by) {
        return of(by, null, "", "");
    }

    /// @param typed null: what is kept
    DeskPage of(Editor by, @Nullable Form typed, String complaint, String detail) {
        var all = store.all();
        var draft = all.stream().filter(e -> e.step(EditionState.PUBLISHED).isEmpty()).findFirst().orElse(null);
        var now = draft == null || draft.state() == EditionState.DRAFT ? pieces.now() : kept(draft);
        return new DeskPage(draft, all.stream().filter(e -> e.step(EditionState.PUBLISHED).isPresent()).toList(),
                editions.next().orElse(null), team.publishes(by), pieces.inReview(),
                draft == null ? List.of() : Reached.later(now, draft.asOf()), changes(now),
                typed == null ? form(draft) : typed, complaint, detail);
    }

    private List<Piece> kept(Edition draft) {
        return frozen.of(draft.id()).stream().map(FrozenPiece::piece).filter(Objects::nonNull).toList();
    }

    private Map<Kind, Long> changes(List<Piece> now) {
        return editions.last().map(last -> Changes.between(editions.pieces(last), now).counts()).orElse(Map.of());
    }

    private Form form(@Nullable Edition draft) {
        if (draft == null) {
            var title = editions.last().map(Edition::title).orElse("");
            return new Form(title, editions.last().map(Edition::preface).orElse(""), LocalDate.now(clock).toString(), "");
        }
        return new Form(draft.title(), draft.preface(), draft.asOf().toString(), draft.nextDue().toString());
    }
}
