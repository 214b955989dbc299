package balans.monitor;

/// Said in the transaction that removes a team, while its rows are still there: who keeps something of it elsewhere
/// removes that too.
public record TeamRemoved(TeamId team) {}
