package balans.monitor.session;

import balans.monitor.session.LeadSession.Outcome.AlreadyElsewhere;
import balans.monitor.session.LeadSession.Outcome.ChooseSome;
import balans.monitor.session.LeadSession.Outcome.Done;
import balans.monitor.session.LeadSession.Outcome.NoteDoesNotFit;
import balans.monitor.talk.NoteKind;
import balans.monitor.thermometer.Urgency;
import balans.web.Text;
import balans.web.live.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The steps of a session, taken by who leads it.
@Controller
class LeadController {

    private final LeadSession lead;
    private final LeadPages pages;
    private final Text texts;

    LeadController(LeadSession lead, LeadPages pages, Text texts) {
        this.lead = lead;
        this.pages = pages;
        this.texts = texts;
    }

    @PostMapping("/m/{code}/leiden/stap")
    ModelAndView next(Facilitator by, @RequestParam Phase van, HttpServletRequest request) {
        return answer(lead.next(by.session(), van), by, "", request);
    }

    @PostMapping("/m/{code}/leiden/keuze")
    ModelAndView choose(Facilitator by, @RequestParam(defaultValue = "") List<String> statement,
            HttpServletRequest request) {
        var chosen = new LinkedHashMap<String, Urgency>();
        for (var id : statement) {
            var urgency = request.getParameter("urgentie-" + id);
            chosen.put(id, urgency == null || urgency.isEmpty() ? Urgency.OPEN : Urgency.valueOf(urgency));
        }
        return answer(lead.choose(by.session(), chosen), by, "", request);
    }

    @PostMapping("/m/{code}/leiden/tijd")
    ModelAndView moreTime(Facilitator by, HttpServletRequest request) {
        return answer(lead.moreTime(by.session()), by, "", request);
    }

    @PostMapping("/m/{code}/leiden/aandacht")
    ModelAndView talkAbout(Facilitator by, @RequestParam int plek, HttpServletRequest request) {
        return answer(lead.talkAbout(by.session(), plek), by, "", request);
    }

    @PostMapping("/m/{code}/leiden/opmerkingen")
    ModelAndView remarks(Facilitator by, @RequestParam(defaultValue = "") String aan, HttpServletRequest request) {
        return answer(lead.showRemarks(by.session(), !aan.isEmpty()), by, "", request);
    }

    @PostMapping("/m/{code}/leiden/opmerkingen/verborgen")
    ModelAndView hideRemark(Facilitator by, @RequestParam String remark, HttpServletRequest request) {
        return answer(lead.hideRemark(by.session(), remark), by, "", request);
    }

    @PostMapping("/m/{code}/leiden/notities")
    ModelAndView note(Facilitator by, @RequestParam NoteKind soort, @RequestParam(defaultValue = "") String note,
            HttpServletRequest request) {
        return answer(lead.note(by.session(), soort, note), by, note, request);
    }

    @PostMapping("/m/{code}/leiden/notities/weg")
    ModelAndView removeNote(Facilitator by, @RequestParam String note, HttpServletRequest request) {
        return answer(lead.removeNote(by.session(), note), by, "", request);
    }

    @PostMapping("/m/{code}/leiden/overdracht")
    ModelAndView offer(Facilitator by, @RequestParam(defaultValue = "") String aan, HttpServletRequest request) {
        return answer(lead.offer(by.session(), !aan.isEmpty()), by, "", request);
    }

    private ModelAndView answer(
            LeadSession.Outcome outcome, Facilitator by, String typed, HttpServletRequest request) {
        return switch (outcome) {
            case Done() -> Reply.done(request, "/m/" + by.session().code().value() + "/leiden");
            case AlreadyElsewhere() -> complain(texts.of("monitor.complaint.elsewhere"), by, typed, request);
            case ChooseSome(int most) -> complain(texts.of("monitor.complaint.choose", most), by, typed, request);
            case NoteDoesNotFit(int limit) -> complain(texts.of("monitor.complaint.note", limit), by, typed, request);
        };
    }

    private ModelAndView complain(String complaint, Facilitator by, String typed, HttpServletRequest request) {
        return Reply.isLive(request)
                ? Reply.word(complaint, HttpStatus.UNPROCESSABLE_CONTENT)
                : pages.show(by.participant(), Typed.note(complaint, typed), "");
    }
}
