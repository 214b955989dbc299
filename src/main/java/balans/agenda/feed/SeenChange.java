package balans.agenda.feed;

import java.time.Instant;

/// Something that changed in the agenda.
///
/// @param changes the words of the kinds of change, with spaces
/// @param piece the id of what changed
record SeenChange(String id, Instant at, String changes, String piece, String kind, String title, String theme, String pillar) {}
