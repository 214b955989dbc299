package balans.identity.access;

import balans.identity.KeyHolder;
import balans.identity.PrivacyOfficers;
import balans.web.Site;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who reads the log of an organisation, named by whoever works there. That somebody was named stands in the log itself.
@Controller
@RequestMapping("/logboek/{centre}/functionaris")
class OfficerController {

    private final PrivacyOfficers officers;
    private final Site site;

    OfficerController(PrivacyOfficers officers, Site site) {
        this.officers = officers;
        this.site = site;
    }

    @GetMapping
    ModelAndView show(KeyHolder by) {
        return page(by, "");
    }

    @PostMapping
    ModelAndView appoint(KeyHolder by, @RequestParam(defaultValue = "") String person, HttpServletResponse response) {
        if (person.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            return page(by, site.address() + "/welkom#" + officers.accountToken(by.organisation()));
        }
        officers.appoint(by.organisation(), person);
        return new ModelAndView("redirect:/logboek/{centre}/functionaris");
    }

    @PostMapping("/{person}/einde")
    String end(KeyHolder by, @PathVariable String person) {
        officers.end(by.organisation(), person);
        return "redirect:/logboek/{centre}/functionaris";
    }

    private ModelAndView page(KeyHolder by, String link) {
        return new ModelAndView("identity/access/officers", Map.of("page", new OfficerPage(by.organisation().value(),
                by.organisationName(), officers.of(by.organisation()), officers.members(by.organisation()), link)));
    }
}
