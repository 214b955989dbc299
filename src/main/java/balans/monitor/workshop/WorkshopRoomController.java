package balans.monitor.workshop;

import balans.canvas.Canvases;
import balans.monitor.session.RoomDoor;
import balans.monitor.workshop.JoinWorkshop.Outcome.Full;
import balans.monitor.workshop.JoinWorkshop.Outcome.Joined;
import balans.monitor.workshop.JoinWorkshop.Outcome.Over;
import balans.web.live.Live;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// A participant comes in and follows.
@Controller
class WorkshopRoomController {

    private final Workshops workshops;
    private final WorkshopArguments members;
    private final WorkshopPages pages;
    private final JoinWorkshop joinWorkshop;
    private final RoomDoor door;
    private final Live live;

    WorkshopRoomController(Workshops workshops, WorkshopArguments members, WorkshopPages pages,
            JoinWorkshop joinWorkshop, RoomDoor door, Live live) {
        this.workshops = workshops;
        this.members = members;
        this.pages = pages;
        this.joinWorkshop = joinWorkshop;
        this.door = door;
        this.live = live;
    }

    @GetMapping("/m/{code}/werkplaats")
    ModelAndView show(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        var workshop = workshops.find(code);
        var member = workshop.flatMap(w -> members.member(w, request));
        if (member.isPresent()) {
            return pages.room(member.get(), true);
        }
        if (door.mustWait(request, response)) {
            return WorkshopPages.plain("wait", HttpStatus.TOO_MANY_REQUESTS);
        }
        if (workshop.isEmpty()) {
            door.wrong(request, response);
            return WorkshopPages.plain("unknown", HttpStatus.NOT_FOUND);
        }
        return workshop.get().isClosed() ? WorkshopPages.plain("over", HttpStatus.GONE) : pages.door(workshop.get());
    }

    @PostMapping("/m/{code}/werkplaats/deelname")
    ModelAndView join(@PathVariable String code, @RequestParam(defaultValue = "1") int groep,
            HttpServletRequest request, HttpServletResponse response) {
        var workshop = workshops.find(code);
        if (workshop.isEmpty()) {
            return WorkshopPages.plain("unknown", HttpStatus.NOT_FOUND);
        }
        return switch (joinWorkshop.join(workshop.get(), RoomDoor.member(request), groep)) {
            case Joined(var secret) -> {
                RoomDoor.enter(workshop.get().code(), secret, request, response);
                yield new ModelAndView("redirect:" + workshop.get().path());
            }
            case Full() -> WorkshopPages.plain("full", HttpStatus.CONFLICT);
            case Over() -> WorkshopPages.plain("over", HttpStatus.GONE);
        };
    }

    @GetMapping("/m/{code}/werkplaats/stand")
    ModelAndView stand(@PathVariable String code, HttpServletRequest request) {
        return workshops.find(code).flatMap(workshop -> members.member(workshop, request))
                .map(member -> pages.room(member, false))
                .orElseGet(() -> WorkshopPages.plain("over-stand", HttpStatus.OK));
    }

    @GetMapping("/m/{code}/werkplaats/live")
    SseEmitter live(WorkshopMember by, HttpServletResponse response) {
        return live.watch(Set.of(by.workshop().topic(), Canvases.topic(by.board())), response);
    }
}
