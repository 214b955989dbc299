package balans.monitor.team;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SettingsController {

    private final TeamStore teams;

    SettingsController(TeamStore teams) {
        this.teams = teams;
    }

    @GetMapping("/monitor/team/{team}/instellingen")
    ModelAndView show(TeamLeader leader, @RequestParam(required = false) String bewaard,
            @RequestParam(required = false) String bevestig) {
        return page(new SettingsPage(leader.team(), SettingsForm.of(leader.team()), "", 0, bewaard != null,
                bevestig != null), HttpStatus.OK);
    }

    @PostMapping("/monitor/team/{team}/instellingen")
    ModelAndView update(TeamLeader leader, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String school, @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "QUARTERLY") Rhythm rhythm, @RequestParam(defaultValue = "3") int drempel,
            @RequestParam(defaultValue = "3") int stickers) {
        var form = new SettingsForm(new TeamForm(name, school, size, rhythm),
                Math.clamp(drempel, Team.LEAST_THRESHOLD, Team.MOST_THRESHOLD),
                Math.clamp(stickers, Team.FEWEST_STICKERS, Team.MOST_STICKERS));
        if (!Team.nameFits(name) || school.strip().length() > Team.NAME_MAX_CHARS) {
            return complain(leader, form, "monitor.team.complaint.name", Team.NAME_MAX_CHARS);
        }
        if (!Team.sizeFits(form.team().members())) {
            return complain(leader, form, "monitor.team.complaint.size", Team.MOST_MEMBERS);
        }
        teams.update(leader.team().id(), name.strip(), school.strip(), form.team().members(), rhythm,
                form.threshold(), form.stickers());
        return new ModelAndView("redirect:/monitor/team/{team}/instellingen?bewaard");
    }

    private static ModelAndView complain(TeamLeader leader, SettingsForm form, String complaint, int limit) {
        return page(new SettingsPage(leader.team(), form, complaint, limit, false, false),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(SettingsPage page, HttpStatus status) {
        return new ModelAndView("monitor/team/settings", Map.of("page", page), status);
    }
}
