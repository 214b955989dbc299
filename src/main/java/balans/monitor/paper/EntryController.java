package balans.monitor.paper;

import balans.kernel.Refusal;
import balans.monitor.paper.EnterPaper.Outcome.Entered;
import balans.monitor.paper.EnterPaper.Outcome.Unreadable;
import balans.monitor.session.Held;
import balans.monitor.session.Sessions;
import balans.monitor.sticker.Candidate;
import balans.monitor.sticker.Stickers;
import balans.monitor.team.RoomCode;
import balans.monitor.team.TeamGuide;
import balans.monitor.thermometer.Thermometer;
import balans.web.DutchDay;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Typing in what is on paper. Only of a session that is over: then nothing that people see in the room moves, and
/// what came from phones has been counted.
@Controller
@RequestMapping("/monitor/team/{team}/sessie/{code}/papier")
class EntryController {

    private final EnterPaper enterPaper;
    private final Papers papers;
    private final Sessions sessions;
    private final Stickers stickers;
    private final Thermometer thermometer;
    private final Clock clock;

    EntryController(EnterPaper enterPaper, Papers papers, Sessions sessions, Stickers stickers,
            Thermometer thermometer, Clock clock) {
        this.enterPaper = enterPaper;
        this.papers = papers;
        this.sessions = sessions;
        this.stickers = stickers;
        this.thermometer = thermometer;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(TeamGuide guide, @PathVariable String code) {
        var session = held(guide, code);
        return form(guide, session, papers.typedBefore(session), List.of());
    }

    @PostMapping
    ModelAndView enter(TeamGuide guide, @PathVariable String code, @RequestParam Map<String, String> fields) {
        var session = held(guide, code);
        var entry = new Entry(fields);
        return switch (enterPaper.enter(session, entry)) {
            case Entered() -> new ModelAndView("redirect:/monitor/team/{team}/sessie/{code}");
            case Unreadable(var complaints) -> form(guide, session, entry, complaints);
        };
    }

    private ModelAndView form(TeamGuide guide, Held session, Entry entry, List<Complaint> complaints) {
        var candidates = session.byStickers() ? stickers.candidates(session.id()) : List.<Candidate>of();
        var page = new EntryPage(guide.team(), session, DutchDay.of(session.startedAt(), clock.getZone()), candidates,
                thermometer.rounds(session.id()), papers.tooFew(session), entry, complaints);
        return new ModelAndView("monitor/paper/entry", Map.of("page", page),
                complaints.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Held held(TeamGuide guide, String code) {
        var session = RoomCode.of(code).flatMap(read -> sessions.find(guide.team().id(), read))
                .orElseThrow(() -> Refusal.notFound("session"));
        if (!session.closed()) {
            throw Refusal.of(Refusal.Reason.CONFLICT, "the session is still going on");
        }
        return session;
    }
}
