package balans.monitor.paper;

/// What is known of a session on paper as a whole.
///
/// @param people how many took part on paper
/// @param agreed all of them had agreed beforehand that three or four scores may be shown
/// @param whole nobody used a phone
public record Paper(int people, boolean agreed, boolean whole) {}
