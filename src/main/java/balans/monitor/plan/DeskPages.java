package balans.monitor.plan;

import balans.monitor.session.Sessions;
import balans.monitor.statement.ReadyStatements;
import balans.monitor.statement.Statements;
import balans.monitor.team.Team;
import balans.monitor.team.TeamLeader;
import balans.web.Qr;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Component
class DeskPages {

    private final Sessions sessions;
    private final Statements statements;
    private final ReadyStatements ready;
    private final ZoneId zone;

    DeskPages(Sessions sessions, Statements statements, ReadyStatements ready,
            @Value("${balans.zone:Europe/Brussels}") ZoneId zone) {
        this.sessions = sessions;
        this.statements = statements;
        this.ready = ready;
        this.zone = zone;
    }

    ModelAndView show(TeamLeader leader, String view, DeskPage.Filled filled, boolean confirmRemoval) {
        var team = leader.team();
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/monitor/sleutel/" + leader.secret().value()).build().toUriString();
        var page = new DeskPage(team, link, sessions.of(team.id()), ready.groups(),
                statements.choices(team.id(), team.talkThreshold()), ready.ends(), filled, confirmRemoval, zone);
        var status = filled.complaint().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("monitor/plan/" + view, Map.of("page", page), status);
    }

    ModelAndView sheet(Team team) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return new ModelAndView("monitor/plan/sheet", Map.of(
                "team", team,
                "qr", Qr.of(site + "/m/" + team.code().value()),
                "site", site.replaceFirst("^https?://", "")));
    }
}
