package balans.landscape.referral;

import balans.identity.Organisations;
import balans.identity.ProgrammeManager;
import balans.kernel.Refusal;
import balans.web.Site;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Whoever has the care of this installation lets organisations around the child in. It sees their names, and nothing of
/// what they share.
@Controller
@RequestMapping("/zorglandschap/beheer/deelnemers")
class PartnerController {

    private static final int NAME_MAX_CHARS = 200;

    private final Organisations organisations;
    private final Site site;

    PartnerController(Organisations organisations, Site site) {
        this.organisations = organisations;
        this.site = site;
    }

    @GetMapping
    ModelAndView index(ProgrammeManager by) {
        return page("", "", false);
    }

    /// A name makes a partner; a partner gets a new link, as long as nobody used one.
    @PostMapping
    ModelAndView create(ProgrammeManager by, @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String deelnemer, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!deelnemer.isEmpty()) {
            var known = organisations.partners().stream().filter(p -> p.id().value().equals(deelnemer))
                    .filter(p -> !organisations.isReady(p.id())).findFirst().orElseThrow(() -> Refusal.notFound("partner"));
            return page(link(known), known.name(), false);
        }
        if (naam.isBlank() || naam.strip().length() > NAME_MAX_CHARS) {
            return page("", "", true);
        }
        var added = new Organisations.Named(organisations.addPartner(naam.strip()), naam.strip());
        return page(link(added), added.name(), false);
    }

    private String link(Organisations.Named partner) {
        return site.address() + "/welkom#" + organisations.accountToken(partner.id());
    }

    private ModelAndView page(String link, String name, boolean nameMissing) {
        var rows = organisations.partners().stream().map(p -> new PartnerPage.Row(p, organisations.isReady(p.id()))).toList();
        return new ModelAndView("landscape/referral/partners", Map.of("page", new PartnerPage(rows, link, name, nameMissing)),
                nameMissing ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
