package balans.directory.editing;

import java.util.List;

public record ProposalPage(Proposal proposal, String when, List<FieldDiff> diffs, boolean mayDecide) {}
