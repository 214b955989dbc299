package balans.screening.roster;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.screening.invitation.ParentLanguages;
import balans.screening.programme.Centres;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ClassListController {

    private final Centres centres;

    ClassListController(Centres centres) {
        this.centres = centres;
    }

    @GetMapping("/balansmeter/centrum/{centre}/klassenlijst")
    ModelAndView index(CentreMember by) {
        var centre = centres.find(by.centre()).orElseThrow(() -> Refusal.notFound("centre"));
        return new ModelAndView("screening/roster/index", Map.of("page", new ClassListPage(centre, ParentLanguages.CODES)));
    }
}
