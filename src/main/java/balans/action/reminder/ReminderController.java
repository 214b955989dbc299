package balans.action.reminder;

import balans.action.Action;
import balans.action.Actions;
import balans.action.CheckIn;
import balans.action.CheckIn.Outcome;
import balans.kernel.Refusal;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page behind the link of a reminder. Looking changes nothing: mail programs and virus checkers open links by
/// themselves.
@Controller
class ReminderController {

    private final Actions actions;
    private final ReminderLinkStore links;
    private final Clock clock;

    ReminderController(Actions actions, ReminderLinkStore links, Clock clock) {
        this.actions = actions;
        this.links = links;
        this.clock = clock;
    }

    @GetMapping("/afspraak/{token}")
    ModelAndView show(@PathVariable String token, @RequestParam(required = false) String dank) {
        var page = new ReminderPage(action(token), token, dank != null);
        return new ModelAndView("action/reminder/show", Map.of("page", page));
    }

    @PostMapping("/afspraak/{token}/gedaan")
    ModelAndView done(@PathVariable String token, @RequestParam(defaultValue = "") String remark) {
        return answer(token, Outcome.DONE, remark);
    }

    @PostMapping("/afspraak/{token}/nog-niet")
    ModelAndView notYet(@PathVariable String token, @RequestParam(defaultValue = "") String remark) {
        return answer(token, Outcome.NOT_YET, remark);
    }

    private ModelAndView answer(String token, Outcome outcome, String remark) {
        var action = action(token);
        var words = remark.strip();
        actions.checkIn(action.id(), "reminder/" + action.day(), outcome,
                words.substring(0, Math.min(words.length(), CheckIn.REMARK_MAX_CHARS)), null);
        return new ModelAndView("redirect:/afspraak/" + token + "?dank");
    }

    private Action action(String token) {
        return links.find(token, clock.instant()).flatMap(actions::find)
                .orElseThrow(() -> Refusal.notFound("reminder's link"));
    }
}
