package balans.monitor.paper;

import balans.monitor.paper.RecordPaperSession.Outcome.Recorded;
import balans.monitor.paper.RecordPaperSession.Outcome.Unreadable;
import balans.monitor.paper.RecordPaperSession.Wish;
import balans.monitor.statement.ReadyStatements;
import balans.monitor.statement.Statements;
import balans.monitor.statement.Voice;
import balans.monitor.team.TeamGuide;
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
    ModelAndView form(TeamGuide guide) {
        var start = Map.of("dag", LocalDate.now(clock).toString(), "mensen", String.valueOf(guide.team().size()));
        return form(guide, start, Map.of(), List.of());
    }

    @PostMapping
    ModelAndView create(TeamGuide guide, @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") List<String> statement, @RequestParam(defaultValue = "") List<String> ook,
            @RequestParam(defaultValue = "TEAM") Voice voice) {
        var wish = new Wish(typed.getOrDefault("dag", ""), typed.getOrDefault("mensen", ""), voice,
                typed.getOrDefault("ends", ""), typed.getOrDefault("stickers", ""), statement, ook);
        return switch (recordPaperSession.record(guide.team(), wish)) {
            case Recorded(var session) ->
                new ModelAndView("redirect:/monitor/team/{team}/sessie/" + session.code().value() + "/papier");
            case Unreadable(var complaints) ->
                form(guide, typed, Map.of("statement", statement, "ook", ook), complaints);
        };
    }

    private ModelAndView form(TeamGuide guide, Map<String, String> typed, Map<String, List<String>> ticked,
            List<Complaint> complaints) {
        var team = guide.team();
        var page = new ChoicePage(team, ready.groups(), statements.choices(team.id(), team.talkThreshold()),
                ready.ends(), typed, ticked, complaints);
        return new ModelAndView("monitor/paper/session", Map.of("page", page),
                complaints.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
