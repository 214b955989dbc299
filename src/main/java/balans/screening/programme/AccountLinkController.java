package balans.screening.programme;

import balans.identity.Organisations;
import balans.identity.ProgrammeManager;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AccountLinkController {

    private final Programmes programmes;
    private final Organisations organisations;
    private final AccountLinkView accountLink;

    AccountLinkController(Programmes programmes, Organisations organisations, AccountLinkView accountLink) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.accountLink = accountLink;
    }

    @PostMapping("/balansmeter/beheer/{programme}/centra/{centre}/accountlink")
    ModelAndView create(
            ProgrammeManager by,
            @PathVariable String programme,
            @PathVariable String centre,
            HttpServletResponse response) {
        var found = programmes.of(by, programme);
        var about = programmes.centreOf(found, centre);
        return accountLink.show(found, about, organisations.accountToken(about.id()), response);
    }
}
