package balans.monitor.plan;

import balans.kernel.Refusal;
import balans.monitor.plan.DeskPage.Filled;
import balans.monitor.planning.Planning;
import balans.monitor.session.Pace;
import balans.monitor.session.RoomDoor;
import balans.monitor.session.Sessions;
import balans.monitor.session.StartSession;
import balans.monitor.session.StartSession.Outcome.Started;
import balans.monitor.session.StartSession.Outcome.TooFew;
import balans.monitor.session.StartSession.Outcome.TooMany;
import balans.monitor.session.StartSession.Wish;
import balans.monitor.statement.Voice;
import balans.monitor.team.RoomCode;
import balans.monitor.team.TeamGuide;
import balans.web.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DeskController {

    private final DeskPages pages;
    private final StartSession startSession;
    private final Sessions sessions;
    private final Planning planning;
    private final Text texts;

    DeskController(DeskPages pages, StartSession startSession, Sessions sessions, Planning planning, Text texts) {
        this.pages = pages;
        this.startSession = startSession;
        this.sessions = sessions;
        this.planning = planning;
        this.texts = texts;
    }

    @GetMapping("/monitor/team/{team}")
    ModelAndView show(TeamGuide guide) {
        return pages.show(guide, "desk", Filled.NOTHING);
    }

    @GetMapping("/monitor/team/{team}/sessie")
    ModelAndView form(TeamGuide guide) {
        return pages.show(guide, "session", Filled.NOTHING);
    }

    @PostMapping("/monitor/team/{team}/sessie")
    ModelAndView start(TeamGuide guide, @RequestParam(defaultValue = "") List<String> statement,
            @RequestParam(defaultValue = "TEAM") Voice voice, @RequestParam(defaultValue = "stickers") String keuze,
            @RequestParam(defaultValue = "3") int stickers, @RequestParam(defaultValue = "") String ends,
            HttpServletRequest request, HttpServletResponse response) {
        var pace = keuze.equals("open") ? Pace.OPEN : Pace.LIVE;
        var wish = new Wish(voice, pace, keuze.equals("stickers"), stickers, ends, statement);
        return switch (startSession.start(guide.team(), wish)) {
            case Started(var code, var facilitator) -> {
                RoomDoor.enter(code, facilitator, request, response);
                sessions.find(guide.team().id(), code)
                        .ifPresent(held -> planning.begun(guide.team().id(), held.id()));
                yield new ModelAndView("redirect:/m/" + code.value() + "/leiden");
            }
            case TooFew(int least) ->
                complain(guide, texts.count("monitor.plan.complaint.few", least), statement);
            case TooMany(int most) -> complain(guide, texts.of("monitor.plan.complaint.many", most), statement);
        };
    }

    private ModelAndView complain(TeamGuide guide, String complaint, List<String> chosen) {
        return pages.show(guide, "session", new Filled(complaint, chosen, ""));
    }

    /// To hang up: the code and the QR code of the team. Never the leader's link.
    @GetMapping("/monitor/team/{team}/blad")
    ModelAndView sheet(TeamGuide guide) {
        return pages.sheet(guide.team());
    }

    @PostMapping("/monitor/team/{team}/sessie/{code}/leiden")
    ModelAndView lead(TeamGuide guide, @PathVariable String code, HttpServletRequest request,
            HttpServletResponse response) {
        var room = RoomCode.of(code).orElseThrow(() -> Refusal.notFound("session"));
        var secret = sessions.lead(guide.team().id(), room).orElseThrow(() -> Refusal.notFound("session"));
        RoomDoor.enter(room, secret, request, response);
        return new ModelAndView("redirect:/m/" + room.value() + "/leiden");
    }
}
