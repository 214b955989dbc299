package balans.monitor.workshop;

import balans.monitor.team.TeamGuide;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Before a workshop and after.
@Controller
class WorkshopDeskController {

    private final OpenWorkshop openWorkshop;
    private final WorkshopPages pages;

    WorkshopDeskController(OpenWorkshop openWorkshop, WorkshopPages pages) {
        this.openWorkshop = openWorkshop;
        this.pages = pages;
    }

    @GetMapping("/monitor/team/{team}/werkplaats")
    ModelAndView index(TeamGuide guide) {
        return pages.desk(guide.team());
    }

    @PostMapping("/monitor/team/{team}/werkplaats")
    ModelAndView open(TeamGuide guide, @RequestParam(defaultValue = "3") int groepen,
            @RequestParam(defaultValue = "240") int seconden, @RequestParam(defaultValue = "3") int stickers) {
        var workshop = openWorkshop.open(guide.team(), groepen, seconden, stickers);
        return new ModelAndView("redirect:" + WorkshopPages.leadPath(workshop));
    }
}
