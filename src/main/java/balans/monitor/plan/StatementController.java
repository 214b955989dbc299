package balans.monitor.plan;

import balans.kernel.Refusal;
import balans.monitor.plan.DeskPage.Filled;
import balans.monitor.statement.Voice;
import balans.monitor.statement.WriteStatement;
import balans.monitor.statement.WriteStatement.Outcome.DoesNotFit;
import balans.monitor.statement.WriteStatement.Outcome.NoSuchStatement;
import balans.monitor.statement.WriteStatement.Outcome.Written;
import balans.monitor.team.TeamLeader;
import balans.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class StatementController {

    private final WriteStatement writeStatement;
    private final DeskPages pages;
    private final Text texts;

    StatementController(WriteStatement writeStatement, DeskPages pages, Text texts) {
        this.writeStatement = writeStatement;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/monitor/team/{team}/stellingen")
    ModelAndView index(TeamLeader leader) {
        return pages.show(leader, "statements", Filled.NOTHING);
    }

    @PostMapping("/monitor/team/{team}/stellingen")
    ModelAndView create(TeamLeader leader, @RequestParam String group,
            @RequestParam(defaultValue = "TEAM") Voice voice, @RequestParam(defaultValue = "") String wording) {
        return answer(writeStatement.write(leader.team().id(), group, voice, wording), leader, wording);
    }

    @PostMapping("/monitor/team/{team}/stellingen/{statement}/verwoording")
    ModelAndView replace(TeamLeader leader, @PathVariable String statement,
            @RequestParam(defaultValue = "") String wording) {
        return answer(writeStatement.replace(leader.team().id(), statement, wording), leader, wording);
    }

    @PostMapping("/monitor/team/{team}/stellingen/{statement}/intrekking")
    ModelAndView withdraw(TeamLeader leader, @PathVariable String statement) {
        writeStatement.withdraw(leader.team().id(), statement);
        return new ModelAndView("redirect:/monitor/team/{team}/stellingen");
    }

    private ModelAndView answer(WriteStatement.Outcome outcome, TeamLeader leader, String wording) {
        return switch (outcome) {
            case Written(var statement) -> new ModelAndView("redirect:/monitor/team/{team}/stellingen");
            case DoesNotFit(int limit) ->
                pages.show(leader, "statements",
                        new Filled(texts.of("monitor.plan.complaint.wording", limit), java.util.List.of(), wording));
            case NoSuchStatement() -> throw Refusal.notFound("statement");
        };
    }
}
