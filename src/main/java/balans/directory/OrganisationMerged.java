package balans.directory;

/// One organisation goes into another. Said in the transaction that does it, while the one that goes is still there: whoever
/// points at it points at the one that stays from then on.
public record OrganisationMerged(EntryId gone, EntryId stays) {}
