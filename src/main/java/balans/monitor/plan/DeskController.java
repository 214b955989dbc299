package balans.monitor.plan;

import balans.kernel.Refusal;
import balans.monitor.plan.DeskPage.Filled;
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
import balans.monitor.team.TeamLeader;
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
    private final Text texts;

    DeskController(DeskPages pages, StartSession startSession, Sessions sessions, Text texts) {
        this.pages = pages;
        this.startSession = startSession;
        this.sessions = sessions;
        this.texts = texts;
    }

    @GetMapping("/monitor/team/{team}")
    ModelAndView show(TeamLeader leader, HttpServletRequest request) {
        return pages.show(leader, "desk", Filled.NOTHING, request.getParameter("bevestig") != null);
    }

    @GetMapping("/monitor/team/{team}/sessie")
    ModelAndView form(TeamLeader leader) {
        return pages.show(leader, "session", Filled.NOTHING, false);
    }

    @PostMapping("/monitor/team/{team}/sessie")
    ModelAndView start(TeamLeader leader, @RequestParam(defaultValue = "") List<String> statement,
            @RequestParam(defaultValue = "TEAM") Voice voice, @RequestParam(defaultValue = "stickers") String keuze,
            @RequestParam(defaultValue = "3") int stickers, @RequestParam(defaultValue = "") String ends,
            HttpServletRequest request, HttpServletResponse response) {
        var pace = keuze.equals("open") ? Pace.OPEN : Pace.LIVE;
        var wish = new Wish(voice, pace, keuze.equals("stickers"), stickers, ends, statement);
        return switch (startSession.start(leader.team(), wish)) {
            case Started(var code, var facilitator) -> {
                RoomDoor.enter(code, facilitator, request, response);
                yield new ModelAndView("redirect:/m/" + code.value() + "/leiden");
            }
            case TooFew(int least) ->
                complain(leader, texts.count("monitor.plan.complaint.few", least), statement);
            case TooMany(int most) -> complain(leader, texts.of("monitor.plan.complaint.many", most), statement);
        };
    }

    private ModelAndView complain(TeamLeader leader, String complaint, List<String> chosen) {
        return pages.show(leader, "session", new Filled(complaint, chosen, ""), false);
    }

    /// To hang up: the code and the QR code of the team. Never the leader's link.
    @GetMapping("/monitor/team/{team}/blad")
    ModelAndView sheet(TeamLeader leader) {
        return pages.sheet(leader.team());
    }

    @PostMapping("/monitor/team/{team}/sessie/{code}/leiden")
    ModelAndView lead(TeamLeader leader, @PathVariable String code, HttpServletRequest request,
            HttpServletResponse response) {
        var room = RoomCode.of(code).orElseThrow(() -> Refusal.notFound("session"));
        var secret = sessions.lead(leader.team().id(), room).orElseThrow(() -> Refusal.notFound("session"));
        RoomDoor.enter(room, secret, request, response);
        return new ModelAndView("redirect:/m/" + room.value() + "/leiden");
    }
}
