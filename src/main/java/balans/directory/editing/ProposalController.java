package balans.directory.editing;

import balans.directory.editing.SaveEntry.Outcome;
import balans.directory.entry.EntryStore;
import balans.directory.entry.Fields;
import balans.identity.Editor;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ProposalController {

    private final ReviewProposal review;
    private final EntryStore entries;
    private final EntryForms forms;
    private final FieldDiffs diffs;

    ProposalController(ReviewProposal review, EntryStore entries, EntryForms forms, FieldDiffs diffs) {
        this.review = review;
        this.entries = entries;
        this.forms = forms;
        this.diffs = diffs;
    }

    @GetMapping("/redactie/voorstellen/{proposal}")
    ModelAndView show(Editor by, @PathVariable String proposal) {
        var found = review.find(by, proposal);
        var entry = found.entry() == null ? null : entries.find(found.entry()).orElse(null);
        var changes = diffs.between(found.kind(), entry == null ? Fields.EMPTY : entry.fields(), found.fields());
        return new ModelAndView("directory/editing/proposal",
                Map.of("page", new ProposalPage(found, When.of(found.at()), changes, review.mayDecide(by, found))));
    }

    @PostMapping("/redactie/voorstellen/{proposal}")
    ModelAndView decide(Editor by, @PathVariable String proposal, @RequestParam(defaultValue = "") String besluit,
            @RequestParam(defaultValue = "") String answer) {
        var found = review.find(by, proposal);
        if (!besluit.equals("aannemen")) {
            review.reject(by, found, answer);
            return new ModelAndView("redirect:/redactie");
        }
        var draft = ReviewProposal.draft(found);
        return switch (review.accept(by, found)) {
            case Outcome.Published(var entry) -> new ModelAndView("redirect:" + entry.address());
            case Outcome.Proposed() -> new ModelAndView("redirect:/redactie");
            case Outcome.NotAccepted no ->
                EntryController.again(forms.again(by, draft, no, proposal), HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Clash clash -> EntryController.again(forms.again(by, draft, clash, proposal), HttpStatus.CONFLICT);
            case Outcome.Similar similar ->
                EntryController.again(forms.again(by, draft, similar, proposal), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
