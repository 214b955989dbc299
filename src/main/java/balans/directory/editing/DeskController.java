package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.content.Oddities;
import balans.directory.editing.DeskPage.ProposalLine;
import balans.directory.editing.DeskPage.ReportLine;
import balans.directory.editing.ReportStore.Report;
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
    private final Subjects subjects;
    private final LinkFindings links;
    private final Oddities oddities;
    private final EntryStore entries;

    DeskController(ReviewProposal review, ProposalStore proposals, ReportStore reports, Subjects subjects,
            LinkFindings links, Oddities oddities, EntryStore entries) {
        this.review = review;
        this.proposals = proposals;
        this.reports = reports;
        this.subjects = subjects;
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
        odd.forEach(oddity -> ids.add(oddity.entry()));
        var titles = entries.titles(ids);
        return new ModelAndView("directory/editing/desk", Map.of("page", new DeskPage(
                waiting, mine,
                said.stream().map(this::line).toList(),
                links.troubled(SHOWN), links.isOn(), odd, titles, by.isAdministrator())));
    }

    /// What was removed meanwhile has no title and no page any more; what was said of it still waits.
    private ReportLine line(Report report) {
        return subjects.find(report.register(), report.record())
                .map(of -> new ReportLine(report.id(), of.title(), of.address(), of.edit(), report.words(), report.on().toString()))
                .orElseGet(() -> new ReportLine(report.id(), report.record(), "/redactie", "/redactie", report.words(), report.on().toString()));
    }

    private static ProposalLine line(Proposal proposal) {
        return new ProposalLine(proposal.id(), proposal.title(), proposal.kind(), proposal.name(), When.of(proposal.at()),
                proposal.state(), proposal.answer());
    }
}
