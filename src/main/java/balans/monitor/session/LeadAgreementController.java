package balans.monitor.session;

import balans.action.ActionId;
import balans.action.CheckIn;
import balans.monitor.agreement.AgreementForm;
import balans.monitor.agreement.AgreementWords;
import balans.monitor.agreement.Agreements;
import balans.monitor.agreement.Agreements.Outcome.Agreed;
import balans.web.live.Reply;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LeadAgreementController {

    private final LeadAgreements agreements;
    private final LeadPages pages;
    private final AgreementWords words;

    LeadAgreementController(LeadAgreements agreements, LeadPages pages, AgreementWords words) {
        this.agreements = agreements;
        this.pages = pages;
        this.words = words;
    }

    @PostMapping("/m/{code}/leiden/afspraken")
    ModelAndView create(Facilitator by, @RequestParam(defaultValue = "") String wat,
            @RequestParam(defaultValue = "") String wie, @RequestParam(defaultValue = "") String wanneer,
            @RequestParam(defaultValue = "") String ronde, @RequestParam(defaultValue = "") String mail,
            HttpServletRequest request) {
        var form = new AgreementForm(wat, wie, wanneer, ronde, mail);
        return answer(agreements.agree(by.session(), form), by, form, request);
    }

    @PostMapping("/m/{code}/leiden/afspraken/weg")
    ModelAndView remove(Facilitator by, @RequestParam String actie, HttpServletRequest request) {
        agreements.remove(by.session(), new ActionId(actie));
        return Reply.done(request, "/m/" + by.session().code().value() + "/leiden");
    }

    @PostMapping("/m/{code}/leiden/terugblik")
    ModelAndView lookBack(Facilitator by, @RequestParam String actie, @RequestParam CheckIn.Outcome uitkomst,
            @RequestParam(defaultValue = "") String wat, @RequestParam(defaultValue = "") String wie,
            @RequestParam(defaultValue = "") String wanneer, HttpServletRequest request) {
        var form = new AgreementForm(wat, wie, wanneer, "", "");
        return answer(agreements.lookBack(by.session(), new ActionId(actie), uitkomst, form), by,
                AgreementForm.EMPTY, request);
    }

    private ModelAndView answer(Agreements.Outcome outcome, Facilitator by, AgreementForm form,
            HttpServletRequest request) {
        if (outcome instanceof Agreed) {
            return Reply.done(request, "/m/" + by.session().code().value() + "/leiden");
        }
        return Reply.isLive(request)
                ? Reply.word(words.complaint(outcome), HttpStatus.UNPROCESSABLE_CONTENT)
                : pages.show(by.participant(), Typed.agreement(words.complaint(outcome), form), "");
    }
}
