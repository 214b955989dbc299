package balans.agenda;

import java.util.List;

/// The agenda as it is published at this moment.
public interface Pieces {

    /// Everything, in the order of the agenda.
    List<Piece> now();

    /// The titles of what waits for review.
    List<String> inReview();
}
