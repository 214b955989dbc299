package balans.screening.programme;

import balans.identity.CentreMember;
import balans.kernel.OrganisationId;
import balans.kernel.Refusal;
import balans.web.Text;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What parents of a centre see of it. Only the centre itself decides that, not the manager.
@Controller
@RequestMapping("/balansmeter/centrum/{centre}/instellingen")
class CentreSettingsController {

    private final Centres centres;
    private final CentreStore store;
    private final QuestionnaireChoices questionnaires;
    private final Text texts;

    CentreSettingsController(
            Centres centres, CentreStore store, QuestionnaireChoices questionnaires, Text texts) {
        this.centres = centres;
        this.store = store;
        this.questionnaires = questionnaires;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(CentreMember by, @RequestParam(defaultValue = "") String bewaard) {
        var centre = centreOf(by.centre());
        return page(centre, CentreSettingsForm.of(centre), List.of(), bewaard.equals("ja"));
    }

    @PostMapping
    ModelAndView update(
            CentreMember by,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String helpLines,
            @RequestParam(defaultValue = "") String proposal) {
        var centre = centreOf(by.centre());
        var form = new CentreSettingsForm(name, phone, helpLines);
        if (proposal.equals("belgie")) {
            return page(centre, form.withHelpLines(texts.of("screening.programme.help-lines.belgium")), List.of(), false);
        }
        var complaints = form.complaints();
        if (!complaints.isEmpty()) {
            return page(centre, form, complaints, false);
        }
        store.changeSettings(centre.id(), name.strip(), phone.strip(), String.join("\n", HelpLines.lines(helpLines)));
        return new ModelAndView("redirect:/balansmeter/centrum/{centre}/instellingen?bewaard=ja");
    }

    private Centre centreOf(OrganisationId id) {
        return centres.find(id).orElseThrow(() -> Refusal.notFound("centre"));
    }

    private ModelAndView page(
            Centre centre, CentreSettingsForm form, List<Complaint> complaints, boolean saved) {
        var page = new CentreSettingsPage(
                centre, questionnaires.describe(centre.questionnaire()), form, Complaints.of(complaints), saved);
        return new ModelAndView(
                "screening/programme/centre-settings",
                Map.of("page", page),
                complaints.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
