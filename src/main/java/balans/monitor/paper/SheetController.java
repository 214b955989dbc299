package balans.monitor.paper;

import balans.kernel.Refusal;
import balans.web.Qr;
import balans.monitor.session.Sessions;
import balans.monitor.statement.Choice;
import balans.monitor.statement.Group;
import balans.monitor.statement.ReadyStatements;
import balans.monitor.statement.Statements;
import balans.monitor.sticker.Stickers;
import balans.monitor.team.RoomCode;
import balans.monitor.team.Team;
import balans.monitor.team.TeamGuide;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Sheets to print, for a session that is planned or for statements that are chosen here.
@Controller
@RequestMapping("/monitor/team/{team}")
class SheetController {

    private static final int USUAL_STICKERS = 3;

    private final Statements statements;
    private final ReadyStatements ready;
    private final Sessions sessions;
    private final Stickers stickers;

    SheetController(Statements statements, ReadyStatements ready, Sessions sessions, Stickers stickers) {
        this.statements = statements;
        this.ready = ready;
        this.sessions = sessions;
        this.stickers = stickers;
    }

    @GetMapping("/papier")
    ModelAndView choose(TeamGuide guide) {
        var team = guide.team();
        var choices = statements.choices(team.id(), team.talkThreshold());
        var proposed = choices.stream().filter(Choice::proposed).map(c -> c.statement().id()).toList();
        return new ModelAndView("monitor/paper/choose", Map.of("page", new ChoicePage(team, ready.groups(), choices,
                ready.ends(), Map.of(), Map.of("statement", proposed), List.of())));
    }

    @GetMapping("/papier/bladen")
    ModelAndView chosen(TeamGuide guide, @RequestParam(defaultValue = "") List<String> statement,
            @RequestParam(defaultValue = "") String ends, @RequestParam(defaultValue = "") String stickers) {
        var cards = statements.of(guide.team().id()).stream().filter(s -> statement.contains(s.id()))
                .limit(SheetPage.MOST_CARDS).map(s -> new SheetPage.Card(s.wording(), group(s.group()))).toList();
        if (cards.isEmpty()) {
            return new ModelAndView("redirect:/monitor/team/{team}/papier");
        }
        var each = stickers.matches("[345]") ? Integer.parseInt(stickers) : stickers.equals("0") ? 0 : USUAL_STICKERS;
        return sheets(guide.team(), "/papier", cards, ends, each);
    }

    @GetMapping("/sessie/{code}/bladen")
    ModelAndView ofSession(TeamGuide guide, @PathVariable String code) {
        var session = RoomCode.of(code).flatMap(read -> sessions.find(guide.team().id(), read))
                .orElseThrow(() -> Refusal.notFound("session"));
        var cards = stickers.candidates(session.id()).stream()
                .map(c -> new SheetPage.Card(c.wording(), group(c.group()))).toList();
        return sheets(guide.team(), "/sessie/" + session.code().value(), cards, session.ends(),
                session.byStickers() ? session.stickers() : 0);
    }

    private ModelAndView sheets(Team team, String back, List<SheetPage.Card> cards, String ends, int stickers) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return new ModelAndView("monitor/paper/sheets", Map.of("page", new SheetPage(team, back, cards,
                ready.ends(ends), stickers, site.replaceFirst("^https?://", ""),
                Qr.of(site + "/m/" + team.code().value()))));
    }

    private String group(String id) {
        return ready.groups().stream().filter(g -> g.id().equals(id)).map(Group::title).findFirst().orElse("");
    }
}
