package balans.monitor.calendar;

import balans.action.Action;
import balans.action.ActionId;
import balans.action.Actions;
import balans.action.CalendarEntry;
import balans.action.CalendarFile;
import balans.action.Origin.Instrument;
import balans.kernel.Refusal;
import balans.monitor.planning.Planning;
import balans.monitor.team.Team;
import balans.monitor.team.TeamGuide;
import balans.monitor.team.TeamLeader;
import balans.monitor.team.Teams;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CalendarController {

    private final TeamCalendar calendar;
    private final Feeds feeds;
    private final Teams teams;
    private final Actions actions;
    private final Planning planning;

    CalendarController(TeamCalendar calendar, Feeds feeds, Teams teams, Actions actions, Planning planning) {
        this.calendar = calendar;
        this.feeds = feeds;
        this.teams = teams;
        this.actions = actions;
        this.planning = planning;
    }

    @GetMapping("/monitor/agenda/{feed}/team.ics")
    ResponseEntity<byte[]> feed(@PathVariable String feed) {
        var team = feeds.team(feed).flatMap(teams::find).orElseThrow(() -> Refusal.notFound("calendar"));
        return file(team, calendar.of(team), "team.ics");
    }

    @PostMapping("/monitor/team/{team}/agenda")
    ModelAndView renew(TeamLeader leader) {
        feeds.renew(leader.team().id());
        return new ModelAndView("redirect:/monitor/team/{team}/afspraken#agenda");
    }

    @GetMapping("/monitor/team/{team}/afspraken/{action}/agenda.ics")
    ResponseEntity<byte[]> action(TeamGuide guide, @PathVariable String action) {
        var entry = actions.find(new ActionId(action)).filter(a -> belongs(a, guide.team()))
                .flatMap(a -> Optional.ofNullable(calendar.entry(guide.team(), a)))
                .orElseThrow(() -> Refusal.notFound("action"));
        return file(guide.team(), List.of(entry), "afspraak.ics");
    }

    @GetMapping("/monitor/team/{team}/planning/{planned}/agenda.ics")
    ResponseEntity<byte[]> planned(TeamGuide guide, @PathVariable String planned) {
        var entry = calendar.entry(guide.team(), planning.own(guide.team().id(), planned));
        return file(guide.team(), List.of(entry), "sessie.ics");
    }

    private static boolean belongs(Action action, Team team) {
        return action.origin().instrument() == Instrument.MONITOR && action.origin().owner().equals(team.id().value());
    }

    private static ResponseEntity<byte[]> file(Team team, List<CalendarEntry> entries, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(CalendarFile.of(team.name(), entries));
    }
}
