package balans.landscape.opportunity;

import balans.action.Action;
import balans.action.Action.Visibility;
import balans.action.Actions;
import balans.action.Actions.Agreement;
import balans.action.Origin;
import balans.action.Origin.Instrument;
import balans.action.Term;
import balans.identity.Editor;
import balans.identity.SignedIn;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Anybody reads; who is signed in adds an opportunity, or an action to one.
@Controller
@RequestMapping("/zorglandschap/kansen")
class OpportunityController {

    private static final int MOST_ACTIONS = 100;

    private final OpportunityStore opportunities;
    private final Actions actions;
    private final Clock clock;

    OpportunityController(OpportunityStore opportunities, Actions actions, Clock clock) {
        this.opportunities = opportunities;
        this.actions = actions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView index() {
        return page(Map.of(), false);
    }

    @PostMapping
    ModelAndView create(SignedIn by, @RequestParam Map<String, String> typed) {
        var title = typed.getOrDefault("kans", "").strip();
        var about = typed.getOrDefault("tekst", "").strip();
        var organisation = typed.getOrDefault("organisatie", "").strip();
        if (title.isEmpty() || title.length() > Opportunity.TITLE_MAX_CHARS || about.length() > Opportunity.ABOUT_MAX_CHARS
                || organisation.length() > Opportunity.ORGANISATION_MAX_CHARS) {
            return page(typed, true);
        }
        var added = new Opportunity(RandomId.next(), title, about, organisation, false, by.person().value());
        opportunities.add(added, clock.instant());
        return new ModelAndView("redirect:/zorglandschap/kansen/" + added.id());
    }

    @GetMapping("/{kans}")
    ModelAndView show(@PathVariable String kans) {
        return page(find(kans), Map.of(), "");
    }

    @PostMapping("/{kans}/acties")
    ModelAndView act(SignedIn by, @PathVariable String kans, @RequestParam Map<String, String> typed) {
        var opportunity = find(kans);
        var title = typed.getOrDefault("wat", "");
        var lead = typed.getOrDefault("wie", "");
        var written = typed.getOrDefault("wanneer", "").strip();
        var term = Term.parse(written);
        if (!Action.titleFits(title) || actions.of(Instrument.LANDSCAPE, kans).size() >= MOST_ACTIONS) {
            return page(opportunity, typed, "wat");
        }
        if (!Action.leadFits(lead)) {
            return page(opportunity, typed, "wie");
        }
        if (!written.isEmpty() && term.isEmpty()) {
            return page(opportunity, typed, "wanneer");
        }
        actions.agree(new Origin(Instrument.LANDSCAPE, opportunity.id(), "", "", "", opportunity.title()),
                new Agreement(title, lead, List.of(), term.orElse(null), null, Visibility.PUBLIC));
        return new ModelAndView("redirect:/zorglandschap/kansen/{kans}");
    }

    /// Of one that somebody added, with its actions; the seven stay.
    @PostMapping("/{kans}/weg")
    String remove(Editor by, @PathVariable String kans) {
        if (!opportunities.remove(kans)) {
            throw Refusal.notFound("opportunity");
        }
        actions.removeOf(Instrument.LANDSCAPE, kans);
        return "redirect:/zorglandschap/kansen";
    }

    private Opportunity find(String id) {
        return opportunities.find(id).orElseThrow(() -> Refusal.notFound("opportunity"));
    }

    private ModelAndView page(Map<String, String> typed, boolean wrong) {
        var all = opportunities.all();
        var counted = new HashMap<String, Integer>();
        all.forEach(o -> counted.put(o.id(), actions.of(Instrument.LANDSCAPE, o.id()).size()));
        return new ModelAndView("landscape/opportunity/index", Map.of("page", new OpportunitiesPage(all, counted, typed, wrong)),
                wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private ModelAndView page(Opportunity opportunity, Map<String, String> typed, String wrong) {
        var page = new OpportunityPage(opportunity, actions.of(Instrument.LANDSCAPE, opportunity.id()), typed, wrong);
        return new ModelAndView("landscape/opportunity/show", Map.of("page", page),
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
