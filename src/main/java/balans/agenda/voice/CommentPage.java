package balans.agenda.voice;

import balans.agenda.overview.Ambition;

/// @param complaint a field, or empty
public record CommentPage(Ambition ambition, String words, String who, String complaint, boolean thanks) {}
