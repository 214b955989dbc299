package balans.directory;

/// A record has a new public text, or is gone. Said in the transaction that does it.
public record EntryPublished(EntryId entry) {}
