package balans.monitor.sticker;

/// @param flagged enough people wanted to talk about it beforehand
public record Candidate(String statement, String group, String wording, boolean flagged) {}
