package balans.monitor.team;

import balans.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Teams for whoever has an account. Nobody needs one to take part.
@Controller
class KeeperController {

    private final KeptTeams kept;

    KeeperController(KeptTeams kept) {
        this.kept = kept;
    }

    @GetMapping("/monitor/mijn")
    ModelAndView mine(SignedIn who) {
        return new ModelAndView("monitor/team/mine", Map.of("page", new MinePage(kept.of(who).stream()
                .map(k -> new MinePage.Row(k.team(), k.role())).toList())));
    }

    @PostMapping("/monitor/mijn/{team}")
    ModelAndView open(
            SignedIn who, @PathVariable String team, HttpServletRequest request, HttpServletResponse response) {
        var opened = kept.open(who, team);
        if (opened.role() == TeamRole.MEMBER) {
            return new ModelAndView("redirect:/m/" + opened.team().code().value());
        }
        TeamCookies.keep(opened.team().id(), kept.key(opened, who), request, response);
        return new ModelAndView("redirect:/monitor/team/" + team);
    }

    @PostMapping("/monitor/team/{team}/bewaarder")
    ModelAndView keep(TeamLeader leader, SignedIn who) {
        kept.keep(leader.team().id(), who);
        return new ModelAndView("redirect:/monitor/team/{team}/bewaren");
    }

    @GetMapping("/monitor/team/{team}/bewaren")
    ModelAndView keepers(TeamLeader leader, SignedIn who) {
        var team = leader.team();
        var page = new KeepersPage(team,
                kept.keepers(team.id()).stream()
                        .map(k -> new KeepersPage.Row(k.person(), k.name(), k.role(),
                                k.person().equals(who.person().value())))
                        .toList(),
                kept.organisationsOf(who).stream()
                        .map(a -> new KeepersPage.Choice(a.organisation().value(), a.name())).toList(),
                kept.organisation(team.id()));
        return new ModelAndView("monitor/team/keepers", Map.of("page", page));
    }

    @PostMapping("/monitor/team/{team}/bewaren")
    ModelAndView putUnder(TeamLeader leader, SignedIn who, @RequestParam(defaultValue = "") String organisatie) {
        kept.putUnder(leader.team().id(), who, organisatie);
        return new ModelAndView("redirect:/monitor/team/{team}/bewaren");
    }

    @PostMapping("/monitor/team/{team}/bewaren/{person}/rol")
    ModelAndView give(TeamLeader leader, SignedIn who, @PathVariable String person, @RequestParam TeamRole rol) {
        kept.give(leader.team().id(), person, rol);
        return new ModelAndView("redirect:/monitor/team/{team}/bewaren");
    }
}
