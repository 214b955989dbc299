package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.content.Oddities;
import balans.directory.editing.DeskPage.ProposalLine;
import balans.directory.editing.DeskPage.ReportLine;
import balans.directory.entry.EntryStore;
import balans.directory.link.LinkFindings;
import balans.identity.Editor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What waits for an editor.
@Controller
class DeskController {

    private static final int SHOWN = 100;

    private final ReviewProposal review;
    private final ProposalStore proposals;
    private final ReportStore reports;
    private final LinkFindings links;
    private final Oddities oddities;
    private final EntryStore entries;

    DeskController(ReviewProposal review, ProposalStore proposals, ReportStore reports, LinkFindings links,
            Oddities oddities, EntryStore entries) {
        this.review = review;
        this.proposals = proposals;
        this.reports = reports;
        this.links = links;
        this.oddities = oddities;
        this.entries = entries;
    }

    @GetMapping("/redactie")
    ModelAndView index(Editor by) {
        var waiting = review.waitingFor(by).stream().limit(SHOWN).map(DeskController::line).toList();
        var mine = proposals.by(by.person(), SHOWN).stream().map(DeskController::line).toList();
        var said = reports.open(SHOWN);
        var odd = by.isAdministrator() ? oddities.all() : List.<Oddities.Oddity>of();
        var ids = new ArrayList<EntryId>();
        said.forEach(report -> ids.add(report.entry()));
        odd.forEach(oddity -> ids.add(oddity.entry()));
        var titles = entries.titles(ids);
        return new ModelAndView("directory/editing/desk", Map.of("page", new DeskPage(
                waiting, mine,
                said.stream().map(r -> new ReportLine(r.id(), titles.getOrDefault(r.entry(), r.entry().id()),
                        r.entry(), r.words(), r.on().toString())).toList(),
                links.troubled(SHOWN), links.isOn(), odd, titles, by.isAdministrator())));
    }

    private static ProposalLine line(Proposal proposal) {
        return new ProposalLine(proposal.id(), proposal.title(), proposal.kind(), proposal.name(), When.of(proposal.at()),
                proposal.state(), proposal.answer());
    }
}
