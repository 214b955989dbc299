package balans.monitor.paper;

import balans.monitor.paper.RecordPaperSession.Outcome.Recorded;
import balans.monitor.paper.RecordPaperSession.Outcome.Unreadable;
import balans.monitor.paper.RecordPaperSession.Wish;
import balans.monitor.statement.ReadyStatements;
import balans.monitor.statement.Statements;
import balans.monitor.statement.Voice;
import balans.monitor.team.TeamLeader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/monitor/team/{team}/papier/sessie")
class PaperSessionController {

    private final RecordPaperSession recordPaperSession;
    private final Statements statements;
    private final ReadyStatements ready;
    private final Clock clock;

    PaperSessionController(
            RecordPaperSession recordPaperSession, Statements statements, ReadyStatements ready, Clock clock) {
        this.recordPaperSession = recordPaperSession;
        this.statements = statements;
        this.ready = ready;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(TeamLeader leader) {
        var start = Map.of("dag", LocalDate.now(clock).toString(), "mensen", String.valueOf(leader.team().size()));
        return form(leader, start, Map.of(), List.of());
    }

    @PostMapping
    ModelAndView create(TeamLeader leader, @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") List<String> statement, @RequestParam(defaultValue = "") List<String> ook,
            @RequestParam(defaultValue = "TEAM") Voice voice) {
        var wish = new Wish(typed.getOrDefault("dag", ""), typed.getOrDefault("mensen", ""), voice,
                typed.getOrDefault("ends", ""), typed.getOrDefault("stickers", ""), statement, ook);
        return switch (recordPaperSession.record(leader.team(), wish)) {
            case Recorded(var session) ->
                new ModelAndView("redirect:/monitor/team/{team}/sessie/" + session.code().value() + "/papier");
            case Unreadable(var complaints) ->
                form(leader, typed, Map.of("statement", statement, "ook", ook), complaints);
        };
    }

    private ModelAndView form(TeamLeader leader, Map<String, String> typed, Map<String, List<String>> ticked,
            List<Complaint> complaints) {
        var team = leader.team();
        var page = new ChoicePage(team, ready.groups(), statements.choices(team.id(), team.talkThreshold()),
                ready.ends(), typed, ticked, complaints);
        return new ModelAndView("monitor/paper/session", Map.of("page", page),
                complaints.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
