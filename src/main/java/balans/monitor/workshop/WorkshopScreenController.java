package balans.monitor.workshop;

import balans.canvas.Canvases;
import balans.kernel.Refusal;
import balans.web.live.Live;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Controller
class WorkshopScreenController {

    private final Workshops workshops;
    private final WorkshopStore store;
    private final WorkshopPages pages;
    private final Live live;

    WorkshopScreenController(Workshops workshops, WorkshopStore store, WorkshopPages pages, Live live) {
        this.workshops = workshops;
        this.store = store;
        this.pages = pages;
        this.live = live;
    }

    @GetMapping("/m/{code}/werkplaats/scherm/{screen}")
    ModelAndView show(@PathVariable String code, @PathVariable String screen) {
        return pages.screen(workshop(code, screen), true);
    }

    @GetMapping("/m/{code}/werkplaats/scherm/{screen}/stand")
    ModelAndView stand(@PathVariable String code, @PathVariable String screen) {
        return pages.screen(workshop(code, screen), false);
    }

    @GetMapping("/m/{code}/werkplaats/scherm/{screen}/live")
    SseEmitter live(@PathVariable String code, @PathVariable String screen, HttpServletResponse response) {
        var workshop = workshop(code, screen);
        var topics = new HashSet<>(Set.of(workshop.topic(), workshop.progressTopic()));
        store.groups(workshop.id()).forEach(group -> topics.add(Canvases.topic(group.board())));
        return live.watch(topics, response);
    }

    private Workshop workshop(String code, String screen) {
        return workshops.find(code).filter(workshop -> workshop.screen().equals(screen))
                .orElseThrow(() -> Refusal.notFound("projector's link"));
    }
}
