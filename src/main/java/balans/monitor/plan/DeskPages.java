package balans.monitor.plan;

import balans.monitor.agreement.Agreements;
import balans.monitor.planning.Planning;
import balans.monitor.planning.PlanningPage;
import balans.monitor.session.Sessions;
import balans.monitor.statement.ReadyStatements;
import balans.monitor.statement.Statements;
import balans.monitor.team.Team;
import balans.monitor.team.TeamGuide;
import balans.monitor.team.TeamLeader;
import balans.web.Qr;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Component
class DeskPages {

    private final Sessions sessions;
    private final Statements statements;
    private final ReadyStatements ready;
    private final Planning planning;
    private final Agreements agreements;
    private final ZoneId zone;

    DeskPages(Sessions sessions, Statements statements, ReadyStatements ready, Planning planning, Agreements agreements,
            Clock clock) {
        this.sessions = sessions;
        this.statements = statements;
        this.ready = ready;
        this.planning = planning;
        this.agreements = agreements;
        this.zone = clock.getZone();
    }

    ModelAndView show(TeamLeader leader, String view, DeskPage.Filled filled) {
        return show(leader.team(), leader.secret().value(), true, view, filled);
    }

    ModelAndView show(TeamGuide guide, String view, DeskPage.Filled filled) {
        return show(guide.team(), guide.leaderSecret(), guide.isLeader(), view, filled);
    }

    private ModelAndView show(Team team, String secret, boolean leads, String view, DeskPage.Filled filled) {
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/monitor/sleutel/" + secret).build().toUriString();
        var page = new DeskPage(team, link, sessions.of(team.id()), ready.groups(),
                statements.choices(team.id(), team.talkThreshold()), ready.ends(), filled, coming(team, leads), zone);
        var status = filled.complaint().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("monitor/plan/" + view, Map.of("page", page), status);
    }

    private DeskPage.Coming coming(Team team, boolean leads) {
        var next = planning.next(team.id()).map(p -> PlanningPage.words(p.startsAt(), zone)).orElse("");
        var open = (int) agreements.of(team.id()).stream().filter(action -> action.state().isOpen()).count();
        return new DeskPage.Coming(next, open, leads);
    }

    ModelAndView sheet(Team team) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return new ModelAndView("monitor/plan/sheet", Map.of(
                "team", team,
                "qr", Qr.of(site + "/m/" + team.code().value()),
                "site", site.replaceFirst("^https?://", "")));
    }
}
