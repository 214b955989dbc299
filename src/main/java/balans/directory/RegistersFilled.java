package balans.directory;

/// All that registers hold from the first day is in them. Said at every start, when nothing is left to take in.
public record RegistersFilled() {}
