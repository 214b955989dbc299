package balans.agenda;

/// Somebody took back the permission to show their words. Whoever keeps a copy of the piece takes the words out of it,
/// in the same transaction.
///
/// @param piece the id of the [Piece]
public record WordsWithdrawn(String piece) {}
