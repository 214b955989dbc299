package balans.monitor.session;

import balans.kernel.Refusal;
import balans.monitor.team.RoomCode;
import balans.monitor.team.Secret;
import balans.web.live.Live;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Who leads, and the two views that go with it.
@Controller
class LeadingController {

    private final Rooms rooms;
    private final LeadPages pages;
    private final TakeOver takeOver;
    private final LeadStore leads;
    private final Live live;

    LeadingController(Rooms rooms, LeadPages pages, TakeOver takeOver, LeadStore leads, Live live) {
        this.rooms = rooms;
        this.pages = pages;
        this.takeOver = takeOver;
        this.leads = leads;
        this.live = live;
    }

    @GetMapping("/m/{code}/leiden")
    ModelAndView show(@PathVariable String code, HttpServletRequest request) {
        var session = session(code);
        var who = session.isClosed() ? null : participant(session, request);
        if (who == null || !who.leads()) {
            return new ModelAndView("redirect:/m/" + session.code().value());
        }
        takeOver.seen(who, false);
        return pages.show(who, Typed.NOTHING, "");
    }

    @GetMapping("/m/{code}/leiden/stand")
    ModelAndView stand(@PathVariable String code, HttpServletRequest request) {
        var session = session(code);
        if (session.isClosed()) {
            return RoomPages.plain("over-stand", HttpStatus.OK);
        }
        var who = participant(session, request);
        if (!who.leads()) {
            return ledByOther("led-by-other", who, HttpStatus.OK);
        }
        takeOver.seen(who, true);
        return pages.stand(who);
    }

    @GetMapping("/m/{code}/leiden/live")
    SseEmitter live(Facilitator by, HttpServletResponse response) {
        return live.watch(Set.of(by.session().topic(), by.session().progressTopic()), response);
    }

    @PostMapping("/m/{code}/overname")
    ModelAndView takeOver(Participant who, HttpServletRequest request) {
        if (!takeOver.take(who)) {
            return ledByOther("led-by-other-page", who, HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:/m/" + who.session().code().value() + "/leiden");
    }

    /// A link for somebody else to lead with. Only its hash is kept, so it is shown once; a new one ends the old.
    @PostMapping("/m/{code}/leiden/link")
    ModelAndView link(Facilitator by) {
        var secret = Secret.fresh();
        leads.leadHash(by.session().id(), secret.hash());
        var path = "/m/" + by.session().code().value() + "/begeleiden/" + secret.value();
        return pages.show(by.participant(), Typed.NOTHING, RoomPages.site() + path);
    }

    @GetMapping("/m/{code}/begeleiden/{secret}")
    ModelAndView offer(@PathVariable String code, @PathVariable String secret) {
        var session = byLink(code, secret);
        return new ModelAndView("monitor/session/lead-offer", Map.of("code", session.code(), "secret", secret));
    }

    @PostMapping("/m/{code}/begeleiden/{secret}")
    ModelAndView leadByLink(@PathVariable String code, @PathVariable String secret, HttpServletRequest request,
            HttpServletResponse response) {
        var session = byLink(code, secret);
        RoomCookies.keep(session.code(), takeOver.takeByLink(session), request, response);
        return new ModelAndView("redirect:/m/" + session.code().value() + "/leiden");
    }

    @GetMapping("/m/{code}/scherm/{screen}")
    ModelAndView screen(@PathVariable String code, @PathVariable String screen) {
        return pages.screen(byScreen(code, screen), true);
    }

    @GetMapping("/m/{code}/scherm/{screen}/stand")
    ModelAndView screenStand(@PathVariable String code, @PathVariable String screen) {
        return pages.screen(byScreen(code, screen), false);
    }

    @GetMapping("/m/{code}/scherm/{screen}/live")
    SseEmitter screenLive(@PathVariable String code, @PathVariable String screen, HttpServletResponse response) {
        var session = byScreen(code, screen);
        return live.watch(Set.of(session.topic(), session.progressTopic()), response);
    }

    private static ModelAndView ledByOther(String view, Participant who, HttpStatus status) {
        return new ModelAndView("monitor/session/" + view, Map.of("code", who.session().code()), status);
    }

    private Session session(String code) {
        return RoomCode.of(code).flatMap(rooms::session).orElseThrow(() -> Refusal.notFound("session"));
    }

    /// Of a closed session nobody is any more.
    private Participant participant(Session session, HttpServletRequest request) {
        return rooms.participant(session, request).orElseThrow(() -> Refusal.notFound("session"));
    }

    private Session byLink(String code, String secret) {
        return RoomCode.of(code).flatMap(rooms::session)
                .filter(session -> leads.isLeadHash(session.id(), new Secret(secret).hash()))
                .orElseThrow(() -> Refusal.notFound("facilitator's link"));
    }

    private Session byScreen(String code, String screen) {
        return RoomCode.of(code).flatMap(rooms::session).filter(session -> session.screen().equals(screen))
                .orElseThrow(() -> Refusal.notFound("projector's link"));
    }
}
