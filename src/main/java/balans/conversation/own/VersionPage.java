package balans.conversation.own;

public record VersionPage(String path, Snapshot kept) {}
