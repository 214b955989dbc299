package balans.monitor.session;

import balans.monitor.agreement.Agreements;
import balans.monitor.planning.Planning;
import balans.monitor.session.LeadPage.Agreeing;
import balans.web.DrawnCodes;
import balans.web.Qr;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The facilitator's view and the projector's.
@Component
class LeadPages {

    private final Views views;
    private final SessionStore sessions;
    private final Planning planning;
    private final Agreements agreements;
    private final DrawnCodes codes;
    private final Clock clock;

    LeadPages(Views views, SessionStore sessions, Planning planning, Agreements agreements, DrawnCodes codes, Clock clock) {
        this.views = views;
        this.sessions = sessions;
        this.planning = planning;
        this.agreements = agreements;
        this.codes = codes;
        this.clock = clock;
    }

    ModelAndView show(Participant who, Typed typed, String link) {
        var status = typed.complaint().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("monitor/session/lead", Map.of("page", page(who, typed, link)), status);
    }

    ModelAndView stand(Participant who) {
        return new ModelAndView("monitor/session/lead-stand", Map.of("page", page(who, Typed.NOTHING, "")));
    }

    ModelAndView screen(Session session, boolean whole) {
        var site = RoomPages.site();
        var page = new ScreenPage(views.of(session), shortened(site), session.screen(), qr(site, session),
                clock.millis());
        return new ModelAndView("monitor/session/" + (whole ? "screen" : "screen-stand"), Map.of("page", page));
    }

    private LeadPage page(Participant who, Typed typed, String link) {
        var site = RoomPages.site();
        // A step taken a moment ago must show: the proof holds the session as it was when the request came in.
        var session = sessions.find(who.session().id()).orElse(who.session());
        return new LeadPage(views.forLead(session), typed, shortened(site),
                "/m/" + session.code().value() + "/scherm/" + session.screen(), link, qr(site, session),
                clock.millis(), new Agreeing(LocalDate.now(clock), planning.nextDay(session.team()),
                        agreements.canRemind()));
    }

    private Qr qr(String site, Session session) {
        return codes.of(site + "/m/" + session.code().value());
    }

    private static String shortened(String site) {
        return site.replaceFirst("^https?://", "");
    }
}
