package balans.monitor.team;

/// What somebody may do in a team. A leader everything; a facilitator leads sessions and keeps up with what was agreed;
/// a member takes part. Whoever has the leader's link is a leader.
public enum TeamRole { LEADER, FACILITATOR, MEMBER }
