package balans.monitor.team;

import balans.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The leader's link. The other way to a team is an account: [KeeperController].
@Controller
class TeamKeyController {

    private final TeamStore teams;

    TeamKeyController(TeamStore teams) {
        this.teams = teams;
    }

    /// In the path, not in a fragment: a leader without JavaScript gets in too. The device keeps the secret and goes
    /// on to an address without it, so that it does not stay in sight.
    @GetMapping("/monitor/sleutel/{secret}")
    ModelAndView use(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        var key = new Secret(secret);
        var team = teams.teamOfKey(key.hash()).orElseThrow(() -> Refusal.notFound("leader's link"));
        TeamCookies.keep(team, key, request, response);
        return new ModelAndView("redirect:/monitor/team/" + team.value());
    }

    /// A link that has been seen by the wrong people: all links end, this device gets a new one.
    @PostMapping("/monitor/team/{team}/sleutel")
    ModelAndView renew(TeamLeader leader, HttpServletRequest request, HttpServletResponse response) {
        teams.removeKeys(leader.team().id());
        grant(leader.team(), request, response);
        return new ModelAndView("redirect:/monitor/team/{team}#leiderslink");
    }

    private void grant(Team team, HttpServletRequest request, HttpServletResponse response) {
        var secret = Secret.fresh();
        teams.addKey(team.id(), secret.hash());
        TeamCookies.keep(team.id(), secret, request, response);
    }
}
