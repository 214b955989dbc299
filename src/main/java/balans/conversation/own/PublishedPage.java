package balans.conversation.own;

/// A meeting of a sheet that its organisation made public.
public record PublishedPage(Snapshot kept, String organisation) {}
