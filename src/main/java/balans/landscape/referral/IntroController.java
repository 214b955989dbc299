package balans.landscape.referral;

import balans.identity.Organisations;
import balans.identity.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class IntroController {

    private final Organisations organisations;

    IntroController(Organisations organisations) {
        this.organisations = organisations;
    }

    /// How referral works, for anybody.
    @GetMapping("/zorglandschap/verwijzen")
    String show() {
        return "landscape/referral/intro";
    }

    @GetMapping("/zorglandschap/verwijzen/mijn")
    ModelAndView mine(SignedIn who) {
        List<Organisations.Named> ours = organisations.withKeysOf(who.person());
        return ours.size() == 1
                ? new ModelAndView("redirect:/zorglandschap/verwijzen/" + ours.getFirst().id().value())
                : new ModelAndView("landscape/referral/mine", Map.of("page", new MinePage(ours)));
    }
}
