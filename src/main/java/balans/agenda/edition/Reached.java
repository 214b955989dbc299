package balans.agenda.edition;

import balans.action.Term;
import balans.agenda.Piece;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What the agenda calls reached, and whether it can be.
public final class Reached {

    private static final String STATE = "state";
    private static final String TERM = "term";
    private static final String WORD = "bereikt";

    private Reached() {}

    public static boolean is(Piece piece) {
        return piece.fields().getOrDefault(STATE, "").toLowerCase(Locale.ROOT).contains(WORD);
    }

    /// Called reached, with a term that ends after this day. A term in words that mean no day says nothing against it.
    public static boolean isLater(Piece piece, LocalDate asOf) {
        return is(piece) && Term.parse(piece.fields().getOrDefault(TERM, ""))
                .filter(term -> term.last().isAfter(asOf)).isPresent();
    }

    static List<Piece> later(List<Piece> pieces, LocalDate asOf) {
        return pieces.stream().filter(piece -> isLater(piece, asOf)).toList();
    }
}
