package balans.screening.programme;

import balans.identity.Organisations;
import balans.identity.ProgrammeManager;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/balansmeter/beheer/{programme}/centra")
class CentreController {

    private final Programmes programmes;
    private final CentreStore centres;
    private final AddCentre addCentre;
    private final Organisations organisations;
    private final AccountLinkView accountLink;

    CentreController(
            Programmes programmes, CentreStore centres, AddCentre addCentre, Organisations organisations,
            AccountLinkView accountLink) {
        this.programmes = programmes;
        this.centres = centres;
        this.addCentre = addCentre;
        this.organisations = organisations;
        this.accountLink = accountLink;
    }

    @GetMapping("/nieuw")
    ModelAndView make(
            ProgrammeManager by, @PathVariable String programme, @RequestParam(defaultValue = "") String interesse) {
        var found = programmes.of(by, programme);
        return form(found, centres.proposed(found.id(), interesse).orElse(CentreForm.EMPTY), Complaints.NONE, "");
    }

    @PostMapping
    ModelAndView create(
            ProgrammeManager by,
            @PathVariable String programme,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String slug,
            @RequestParam(defaultValue = "") String contactName,
            @RequestParam(defaultValue = "") String contactEmail,
            @RequestParam(defaultValue = "") String estimate,
            HttpServletResponse response) {
        var found = programmes.of(by, programme);
        var form = new CentreForm(name, slug, new CentreForm.Contact(contactName, contactEmail, estimate));
        return switch (addCentre.add(found, form)) {
            case AddCentre.Outcome.Added(var centre, var token) -> accountLink.show(found, centre, token, response);
            case AddCentre.Outcome.NotYet(var complaints, var proposal) -> form(found, form, complaints, proposal);
        };
    }

    @GetMapping("/{centre}")
    ModelAndView show(ProgrammeManager by, @PathVariable String programme, @PathVariable String centre) {
        var found = programmes.of(by, programme);
        var about = programmes.centreOf(found, centre);
        return page(found, about, about.form().contact(), List.of());
    }

    @PostMapping("/{centre}")
    ModelAndView update(
            ProgrammeManager by,
            @PathVariable String programme,
            @PathVariable String centre,
            @RequestParam(defaultValue = "") String contactName,
            @RequestParam(defaultValue = "") String contactEmail,
            @RequestParam(defaultValue = "") String estimate) {
        var found = programmes.of(by, programme);
        var about = programmes.centreOf(found, centre);
        var contact = new CentreForm.Contact(contactName, contactEmail, estimate);
        var complaints = contact.complaints();
        if (!complaints.isEmpty()) {
            return page(found, about, contact, complaints);
        }
        centres.changeContact(about.id(), contactName.strip(), contactEmail.strip(), contact.parents().orElseThrow());
        return new ModelAndView("redirect:/balansmeter/beheer/{programme}");
    }

    private ModelAndView form(Programme programme, CentreForm form, Complaints complaints, String proposal) {
        return new ModelAndView(
                "screening/programme/new-centre",
                Map.of("page", new NewCentrePage(programme, programmes.questionnaireOf(programme), form, complaints, proposal)),
                complaints.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private ModelAndView page(
            Programme programme, ManagedCentre centre, CentreForm.Contact contact, List<Complaint> complaints) {
        var page = new CentrePage(
                programme,
                programmes.questionnaireOf(programme),
                centre,
                organisations.isReady(centre.id()),
                contact,
                Complaints.of(complaints));
        return new ModelAndView("screening/programme/centre", Map.of("page", page),
                complaints.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
