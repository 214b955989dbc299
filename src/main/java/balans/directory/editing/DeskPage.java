package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.content.Oddities.Oddity;
import balans.directory.link.LinkFindings.Finding;
import java.util.List;
import java.util.Map;

/// What waits for an editor: others' proposals, their own, what visitors said, links that do not work, what was odd.
public record DeskPage(
        List<ProposalLine> waiting, List<ProposalLine> mine, List<ReportLine> reports, List<Finding> links,
        boolean linksAreChecked, List<Oddity> oddities, Map<EntryId, String> titles, boolean administrator) {

    public record ProposalLine(
            String id, String title, Kind kind, String who, String when, Proposal.State state, String answer) {}

    public record ReportLine(String id, String title, String address, String edit, String words, String on) {}

    public String title(Oddity oddity) {
        return titles.getOrDefault(oddity.entry(), oddity.entry().id());
    }
}
