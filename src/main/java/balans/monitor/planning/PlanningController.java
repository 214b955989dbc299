package balans.monitor.planning;

import balans.monitor.planning.Planning.Outcome.Done;
import balans.monitor.planning.Planning.Outcome.NoSuchAddress;
import balans.monitor.planning.Planning.Outcome.NoSuchMoment;
import balans.monitor.planning.Planning.Outcome.TooMany;
import balans.monitor.team.TeamLeader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PlanningController {

    private final Planning planning;
    private final Clock clock;

    PlanningController(Planning planning, Clock clock) {
        this.planning = planning;
        this.clock = clock;
    }

    @GetMapping("/monitor/team/{team}/planning")
    ModelAndView index(TeamLeader leader) {
        return page(leader, PlanningForm.EMPTY, "", "");
    }

    @PostMapping("/monitor/team/{team}/planning")
    ModelAndView create(TeamLeader leader, @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String tijd, @RequestParam(defaultValue = "") String ritme,
            @RequestParam(defaultValue = "") String mail) {
        var form = new PlanningForm(dag, tijd, ritme, mail);
        return answer(leader, planning.plan(leader.team().id(), form), form, "");
    }

    @PostMapping("/monitor/team/{team}/planning/{planned}/verplaatsing")
    ModelAndView move(TeamLeader leader, @PathVariable String planned, @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String tijd) {
        var form = new PlanningForm(dag, tijd, "", "");
        return answer(leader, planning.move(leader.team().id(), planned, form), PlanningForm.EMPTY, planned);
    }

    @PostMapping("/monitor/team/{team}/planning/{planned}/afzegging")
    ModelAndView cancel(TeamLeader leader, @PathVariable String planned) {
        planning.cancel(leader.team().id(), planned);
        return new ModelAndView("redirect:/monitor/team/{team}/planning");
    }

    @PostMapping("/monitor/team/{team}/planning/{planned}/mailadres/weg")
    ModelAndView forgetAddress(TeamLeader leader, @PathVariable String planned) {
        planning.forgetAddress(leader.team().id(), planned);
        return new ModelAndView("redirect:/monitor/team/{team}/planning");
    }

    private ModelAndView answer(TeamLeader leader, Planning.Outcome outcome, PlanningForm form, String about) {
        return switch (outcome) {
            case Done(var planned) -> new ModelAndView("redirect:/monitor/team/{team}/planning");
            case NoSuchMoment() -> page(leader, form, "monitor.planning.complaint.moment", about);
            case NoSuchAddress() -> page(leader, form, "monitor.planning.complaint.address", about);
            case TooMany(int most) -> page(leader, form, "monitor.planning.complaint.many", about);
        };
    }

    private ModelAndView page(TeamLeader leader, PlanningForm form, String complaint, String about) {
        var page = new PlanningPage(leader.team(), planning.upcoming(leader.team().id()), form, complaint, about,
                planning.canMail(), LocalDate.now(clock), clock.getZone());
        var status = complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("monitor/planning/index", Map.of("page", page), status);
    }
}
