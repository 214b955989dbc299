package balans.conversation.sheet;

/// A question that opens a conversation with a parent, a child or colleagues (R000-15). Ours, not the source's.
public record Starter(String text, String goal) {}
