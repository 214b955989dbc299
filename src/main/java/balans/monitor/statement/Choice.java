package balans.monitor.statement;

/// A statement as a team can choose it now.
///
/// @param times how often it was on the thermometer
/// @param wanted enough people flagged it: it is on the agenda
/// @param proposed among the least used, one from each group first
public record Choice(Statement statement, int times, boolean wanted, boolean proposed) {}
