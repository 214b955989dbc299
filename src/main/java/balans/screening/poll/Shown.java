package balans.screening.poll;

import java.util.List;

/// A table as it may be shown.
///
/// @param rows for each group a count for each answer, and behind them the group's total
/// @param totals for each answer the count of all groups, and behind them that of everybody
public record Shown(List<List<Count>> rows, List<Count> totals) {}
