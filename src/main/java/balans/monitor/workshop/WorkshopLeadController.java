package balans.monitor.workshop;

import balans.canvas.Canvases;
import balans.kernel.Refusal;
import balans.monitor.team.TeamGuide;
import balans.monitor.workshop.LeadWorkshop.Outcome.AlreadyElsewhere;
import balans.monitor.workshop.LeadWorkshop.Outcome.ChooseSome;
import balans.monitor.workshop.LeadWorkshop.Outcome.Done;
import balans.monitor.workshop.LeadWorkshop.Outcome.NothingProposed;
import balans.web.Text;
import balans.web.live.Live;
import balans.web.live.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Whoever holds the leader's link of the team leads its workshop, on one device or on two.
@Controller
class WorkshopLeadController {

    private final Workshops workshops;
    private final WorkshopStore store;
    private final LeadWorkshop lead;
    private final WorkshopPages pages;
    private final Live live;
    private final Text texts;

    WorkshopLeadController(Workshops workshops, WorkshopStore store, LeadWorkshop lead, WorkshopPages pages, Live live,
            Text texts) {
        this.workshops = workshops;
        this.store = store;
        this.lead = lead;
        this.pages = pages;
        this.live = live;
        this.texts = texts;
    }

    @GetMapping("/monitor/team/{team}/werkplaats/{code}")
    ModelAndView show(TeamGuide guide, @PathVariable String code) {
        return pages.lead(workshop(guide, code), true, "");
    }

    @GetMapping("/monitor/team/{team}/werkplaats/{code}/stand")
    ModelAndView stand(TeamGuide guide, @PathVariable String code) {
        return pages.lead(workshop(guide, code), false, "");
    }

    @GetMapping("/monitor/team/{team}/werkplaats/{code}/live")
    SseEmitter live(TeamGuide guide, @PathVariable String code, HttpServletResponse response) {
        var workshop = workshop(guide, code);
        var topics = new HashSet<>(Set.of(workshop.topic(), workshop.progressTopic()));
        store.groups(workshop.id()).forEach(group -> topics.add(Canvases.topic(group.board())));
        return live.watch(topics, response);
    }

    @GetMapping("/monitor/team/{team}/werkplaats/{code}/notities")
    ModelAndView notes(TeamGuide guide, @PathVariable String code) {
        return pages.sheets(workshop(guide, code));
    }

    @PostMapping("/monitor/team/{team}/werkplaats/{code}/stap")
    ModelAndView next(TeamGuide guide, @PathVariable String code, @RequestParam Step van,
            HttpServletRequest request) {
        var workshop = workshop(guide, code);
        return answer(lead.next(workshop, van), workshop, request);
    }

    @PostMapping("/monitor/team/{team}/werkplaats/{code}/tijd")
    ModelAndView moreTime(TeamGuide guide, @PathVariable String code, HttpServletRequest request) {
        var workshop = workshop(guide, code);
        return answer(lead.moreTime(workshop), workshop, request);
    }

    @PostMapping("/monitor/team/{team}/werkplaats/{code}/keuze")
    ModelAndView choose(TeamGuide guide, @PathVariable String code,
            @RequestParam(defaultValue = "") List<String> voorstel, HttpServletRequest request) {
        var workshop = workshop(guide, code);
        var groupOf = new HashMap<String, String>();
        voorstel.forEach(id -> groupOf.put(id, String.valueOf(request.getParameter("groep-" + id))));
        return answer(lead.choose(workshop, groupOf), workshop, request);
    }

    private Workshop workshop(TeamGuide guide, String code) {
        return workshops.of(guide.team().id(), code).orElseThrow(() -> Refusal.notFound("workshop"));
    }

    private ModelAndView answer(LeadWorkshop.Outcome outcome, Workshop workshop, HttpServletRequest request) {
        return switch (outcome) {
            case Done() -> Reply.done(request, WorkshopPages.leadPath(workshop));
            case AlreadyElsewhere() -> complain(texts.of("monitor.complaint.elsewhere"), workshop, request);
            case NothingProposed() -> complain(texts.of("monitor.workshop.nothing-proposed"), workshop, request);
            case ChooseSome() -> complain(texts.of("monitor.workshop.choose-some"), workshop, request);
        };
    }

    private ModelAndView complain(String complaint, Workshop workshop, HttpServletRequest request) {
        return Reply.isLive(request)
                ? Reply.word(complaint, HttpStatus.UNPROCESSABLE_CONTENT)
                : pages.lead(workshop, true, complaint);
    }
}
