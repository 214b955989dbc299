package balans.conversation.sheet;

/// Something with an id that never changes and a name that may.
public record Named(String id, String name) {}
