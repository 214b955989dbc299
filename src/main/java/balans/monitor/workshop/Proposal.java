package balans.monitor.workshop;

/// A statement that a group proposes.
///
/// @param dots and from how many hands: zero until the reveal
/// @param joined it is in the team's list
public record Proposal(String id, int group, String wording, int dots, int hands, boolean joined) {}
