package balans.screening.joining;

import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.screening.joining.Interest.Decision;
import balans.screening.joining.Interest.State;
import balans.web.Site;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

/// Later, and with what it costs before their eyes: whether a centre joins. Only this binds.
@Controller
@RequestMapping("/balansmeter/deelname/{token}")
class DecisionController {

    private final InterestStore interests;
    private final CallStore calls;
    private final AgreementStore agreements;
    private final QuestionStore questions;
    private final Site site;
    private final Clock clock;

    DecisionController(InterestStore interests, CallStore calls, AgreementStore agreements, QuestionStore questions,
            Site site, Clock clock) {
        this.interests = interests;
        this.calls = calls;
        this.agreements = agreements;
        this.questions = questions;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, @RequestParam(defaultValue = "") String nieuw) {
        return page(token, find(token), nieuw.equals("ja") ? site.address() + "/balansmeter/deelname/" + token : "", List.of());
    }

    @PostMapping("/ja")
    ModelAndView join(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String by, @RequestParam(defaultValue = "") String job,
            @RequestParam(defaultValue = "") String version, @RequestParam(defaultValue = "") String accepted,
            @RequestParam(defaultValue = "") String cost) {
        var interest = find(token);
        var agreement = agreements.current(interest.programme())
                .orElseThrow(() -> Refusal.of(Reason.CONFLICT, "no agreement yet"));
        var wrong = new ArrayList<String>();
        if (!InterestForm.fits(by)) {
            wrong.add("by");
        }
        if (!InterestForm.fits(job)) {
            wrong.add("job");
        }
        if (!accepted.equals("ja") || !version.equals("" + agreement.version())) {
            wrong.add("accepted");
        }
        if (!cost.equals("ja")) {
            wrong.add("cost");
        }
        if (!wrong.isEmpty()) {
            return page(token, interest, "", wrong);
        }
        return decide(token, interest, State.JOINS,
                new Decision(LocalDate.now(clock), by.strip(), job.strip(), call(interest).cost(), agreement.version()));
    }

    @PostMapping("/nee")
    ModelAndView decline(@PathVariable String token) {
        return decide(token, find(token), State.DECLINES, new Decision(LocalDate.now(clock), "", "", "", 0));
    }

    private ModelAndView decide(String token, Interest interest, State state, Decision decision) {
        if (!interests.decide(interest.id(), state, decision)) {
            throw Refusal.of(Reason.CONFLICT, "decided before");
        }
        return new ModelAndView("redirect:/balansmeter/deelname/" + token);
    }

    private Interest find(String token) {
        return interests.findByToken(Secret.hashOf(token)).orElseThrow(() -> Refusal.notFound("interest"));
    }

    private Call call(Interest interest) {
        return calls.find(interest.programme()).orElseThrow(() -> Refusal.of(Reason.GONE, "the programme is over"));
    }

    private ModelAndView page(String token, Interest interest, String link, List<String> wrong) {
        return new ModelAndView("screening/joining/decision",
                Map.of("page", new DecisionPage(token, interest, call(interest),
                        agreements.current(interest.programme()).orElse(null), questions.answered(interest.programme()), link,
                        wrong)),
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
