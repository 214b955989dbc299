package balans.monitor.session;

import balans.monitor.session.JoinSession.Outcome.Full;
import balans.monitor.session.JoinSession.Outcome.Joined;
import balans.monitor.session.JoinSession.Outcome.Over;
import balans.monitor.team.RoomBehindCode;
import balans.monitor.team.RoomCode;
import balans.monitor.team.Secret;
import balans.monitor.team.Teams;
import balans.web.live.Live;
import balans.web.live.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// What is behind a code: a session to join or to be in, the door of a team, or nothing.
@Controller
class RoomController {

    private final Rooms rooms;
    private final RoomPages pages;
    private final JoinSession joinSession;
    private final Teams teams;
    private final Doors doors;
    private final CodeGuesses guesses;
    private final Live live;
    private final List<RoomBehindCode> otherRooms;

    RoomController(Rooms rooms, RoomPages pages, JoinSession joinSession, Teams teams, Doors doors,
            CodeGuesses guesses, Live live, List<RoomBehindCode> otherRooms) {
        this.otherRooms = otherRooms;
        this.rooms = rooms;
        this.pages = pages;
        this.joinSession = joinSession;
        this.teams = teams;
        this.doors = doors;
        this.guesses = guesses;
        this.live = live;
    }

    @GetMapping("/m/{code}")
    ModelAndView show(@PathVariable String code, @RequestParam(defaultValue = "") String wijzig,
            HttpServletRequest request, HttpServletResponse response) {
        var session = RoomCode.of(code).flatMap(rooms::session);
        var member = session.flatMap(s -> rooms.participant(s, request));
        if (member.isPresent()) {
            return pages.room(member.get(), wijzig, Typed.NOTHING, request);
        }
        var device = RoomCookies.deviceOrNew(request, response);
        if (guesses.mustWait(device.hash())) {
            return RoomPages.plain("wait", HttpStatus.TOO_MANY_REQUESTS);
        }
        if (session.isPresent()) {
            return session.get().isClosed() ? RoomPages.plain("over", HttpStatus.GONE) : pages.join(session.get());
        }
        return RoomCode.of(code).flatMap(teams::findByCode)
                .map(team -> RoomPages.door(doors.of(team, device)))
                .or(() -> otherRoom(code))
                .orElseGet(() -> {
                    guesses.wrong(device.hash());
                    return RoomPages.plain("unknown", HttpStatus.NOT_FOUND);
                });
    }

    @PostMapping("/m/{code}/deelname")
    ModelAndView join(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        var session = RoomCode.of(code).flatMap(rooms::session);
        if (session.isEmpty()) {
            return RoomPages.plain("unknown", HttpStatus.NOT_FOUND);
        }
        var already = rooms.participant(session.get(), request);
        if (already.isPresent()) {
            joinSession.alsoTakePart(already.get());
            return room(session.get());
        }
        return switch (joinSession.join(session.get())) {
            case Joined(var secret) -> {
                RoomCookies.keep(session.get().code(), secret, request, response);
                yield room(session.get());
            }
            case Full() -> RoomPages.plain("full", HttpStatus.CONFLICT);
            case Over() -> RoomPages.plain("over", HttpStatus.GONE);
        };
    }

    /// A second device of the same person: the link holds the place, so it is shown to that person only.
    @GetMapping("/m/{code}/toestel/{secret}")
    ModelAndView sameAgain(@PathVariable String code, @PathVariable String secret, HttpServletRequest request,
            HttpServletResponse response) {
        var session = RoomCode.of(code).flatMap(rooms::session).orElse(null);
        if (session == null || !pages.isMember(session, new Secret(secret))) {
            return RoomPages.plain("over", HttpStatus.GONE);
        }
        RoomCookies.keep(session.code(), new Secret(secret), request, response);
        return room(session);
    }

    @GetMapping("/m/{code}/toestel")
    ModelAndView secondDevice(Participant who) {
        return pages.device(who);
    }

    @GetMapping("/m/{code}/stand")
    ModelAndView stand(@PathVariable String code, @RequestParam(defaultValue = "") String wijzig,
            HttpServletRequest request) {
        var session = RoomCode.of(code).flatMap(rooms::session);
        var member = session.flatMap(s -> rooms.participant(s, request));
        return member.map(who -> pages.stand(who, wijzig, request))
                .orElseGet(() -> RoomPages.plain("over-stand", HttpStatus.OK));
    }

    @GetMapping("/m/{code}/live")
    SseEmitter live(Participant who, HttpServletResponse response) {
        return live.watch(Set.of(who.session().topic()), response);
    }

    /// "Let us talk about this": in a session or between sessions (R003-11).
    @PostMapping("/m/{code}/wensen")
    ModelAndView flag(@PathVariable String code, @RequestParam String statement,
            @RequestParam(defaultValue = "") String aan, HttpServletRequest request, HttpServletResponse response) {
        var read = RoomCode.of(code);
        var team = read.flatMap(teams::findByCode)
                .or(() -> read.flatMap(rooms::session).filter(s -> !s.isClosed()).flatMap(s -> teams.find(s.team())));
        if (team.isEmpty()) {
            return RoomPages.plain("unknown", HttpStatus.NOT_FOUND);
        }
        doors.flag(team.get(), RoomCookies.deviceOrNew(request, response), statement, !aan.isEmpty());
        return Reply.done(request, "/m/" + read.get().value());
    }

    private Optional<ModelAndView> otherRoom(String code) {
        return RoomCode.of(code).flatMap(read -> otherRooms.stream().flatMap(room -> room.address(read).stream())
                .findFirst().map(address -> new ModelAndView("redirect:" + address)));
    }

    private static ModelAndView room(Session session) {
        return new ModelAndView("redirect:/m/" + session.code().value(), Map.of());
    }
}
