package balans.monitor.session;

import balans.kernel.Refusal;
import balans.monitor.team.Secret;
import balans.monitor.team.Teams;
import balans.monitor.thermometer.Ballot;
import balans.monitor.thermometer.Thermometer;
import balans.monitor.sticker.Stickers;
import balans.web.Qr;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The pages of a participant. What is read for one participant goes to that participant only.
@Component
class RoomPages {

    private final Views views;
    private final Teams teams;
    private final MemberStore members;
    private final Stickers stickers;
    private final Thermometer thermometer;
    private final Doors doors;
    private final Clock clock;

    RoomPages(Views views, Teams teams, MemberStore members, Stickers stickers, Thermometer thermometer, Doors doors,
            Clock clock) {
        this.views = views;
        this.teams = teams;
        this.members = members;
        this.stickers = stickers;
        this.thermometer = thermometer;
        this.doors = doors;
        this.clock = clock;
    }

    static ModelAndView plain(String what, HttpStatus status) {
        return new ModelAndView("monitor/session/" + what, Map.of(), status);
    }

    static ModelAndView door(DoorPage page) {
        return new ModelAndView("monitor/session/door", Map.of("page", page));
    }

    ModelAndView join(Session session) {
        var team = teams.find(session.team()).orElseThrow(() -> Refusal.notFound("team"));
        return new ModelAndView("monitor/session/join", Map.of("code", session.code(), "team", team.name()));
    }

    ModelAndView room(Participant who, String changing, Typed typed, HttpServletRequest request) {
        var status = typed.complaint().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("monitor/session/room", Map.of("page", page(who, changing, typed, request)), status);
    }

    ModelAndView stand(Participant who, String changing, HttpServletRequest request) {
        return new ModelAndView(
                "monitor/session/room-stand", Map.of("page", page(who, changing, Typed.NOTHING, request)));
    }

    ModelAndView device(Participant who) {
        var link = site() + "/m/" + who.session().code().value() + "/toestel/" + who.secret().value();
        return new ModelAndView("monitor/session/device",
                Map.of("code", who.session().code(), "link", link, "qr", Qr.of(link)));
    }

    boolean isMember(Session session, Secret secret) {
        return members.has(session.id(), secret.hash());
    }

    private RoomPage page(Participant who, String changing, Typed typed, HttpServletRequest request) {
        var view = views.of(who.session());
        return new RoomPage(view, mine(who, view, changing, request), typed, clock.millis());
    }

    private Mine mine(Participant who, SessionView view, String changing, HttpServletRequest request) {
        var id = who.session().id();
        var ballots = new HashMap<String, Ballot>();
        if (view.phase() == Phase.THERMOMETER) {
            view.rounds().forEach(r -> thermometer.find(r.round().id(), Vote.ballotHand(who, r.round().id()))
                    .ifPresent(ballot -> ballots.put(r.round().id(), ballot)));
        }
        var dots = view.phase() == Phase.STICKERS
                ? stickers.dots(id, Vote.stickerHand(who))
                : Map.<Integer, String>of();
        var flags = view.phase() == Phase.TALK
                ? doors.raised(who.session().team(), RoomCookies.device(request).orElse(null))
                : Set.<String>of();
        var known = view.rounds().stream().anyMatch(r -> r.round().id().equals(changing)) ? changing : "";
        return new Mine(who.leads(), who.session().stickers(), dots, ballots, known, flags);
    }

    static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
