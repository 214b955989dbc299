package balans.agenda.edition;

import balans.agenda.Piece;
import org.jspecify.annotations.Nullable;

/// A piece as it was when its edition was frozen.
///
/// @param sha256 of `content`; stays when the words go
/// @param content canonical JSON; null when the words were removed, and so is `piece`
/// @param removedOn ISO; empty while the words are there
public record FrozenPiece(String kind, String sha256, @Nullable String content, @Nullable Piece piece, String removedOn) {

    /// The salt keeps anybody from guessing removed words by their hash; it goes with them.
    static FrozenPiece of(Piece piece, String salt) {
        var content = Canon.of(piece, salt);
        return new FrozenPiece(piece.kind(), Canon.sha256(content), content, piece, "");
    }

    public boolean isRemoved() {
        return content == null;
    }
}
