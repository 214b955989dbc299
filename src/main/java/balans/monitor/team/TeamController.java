package balans.monitor.team;

import balans.monitor.team.MakeTeam.Outcome.Made;
import balans.monitor.team.MakeTeam.Outcome.NameDoesNotFit;
import balans.monitor.team.MakeTeam.Outcome.SizeDoesNotFit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TeamController {

    private final MakeTeam makeTeam;
    private final RemoveTeam removeTeam;

    TeamController(MakeTeam makeTeam, RemoveTeam removeTeam) {
        this.makeTeam = makeTeam;
        this.removeTeam = removeTeam;
    }

    @GetMapping("/monitor/team-maken")
    ModelAndView form() {
        return form(new NewTeamPage(TeamForm.EMPTY, "", 0), HttpStatus.OK);
    }

    @PostMapping("/monitor/team-maken")
    ModelAndView create(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "QUARTERLY") Rhythm rhythm) {
        var form = new TeamForm(name, school, size, rhythm);
        return switch (makeTeam.make(form)) {
            case Made(var team, var leader) -> {
                TeamCookies.keep(team.id(), leader, request, response);
                yield new ModelAndView("redirect:/monitor/team/" + team.id().value());
            }
            case NameDoesNotFit(int limit) -> complain(form, "monitor.team.complaint.name", limit);
            case SizeDoesNotFit(int limit) -> complain(form, "monitor.team.complaint.size", limit);
        };
    }

    @PostMapping("/monitor/team/{team}/opheffing")
    ModelAndView remove(
            TeamLeader leader,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String name) {
        if (!name.strip().equalsIgnoreCase(leader.team().name())) {
            return new ModelAndView("redirect:/monitor/team/{team}?bevestig#opheffen");
        }
        removeTeam.remove(leader.team().id());
        TeamCookies.forget(leader.team().id(), request, response);
        return new ModelAndView("redirect:/monitor");
    }

    private static ModelAndView complain(TeamForm form, String complaint, int limit) {
        return form(new NewTeamPage(form, complaint, limit), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView form(NewTeamPage page, HttpStatus status) {
        return new ModelAndView("monitor/team/new", Map.of("page", page), status);
    }
}
