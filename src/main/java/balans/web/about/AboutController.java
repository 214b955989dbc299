package balans.web.about;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What anybody may read: what Balans is, what it promises and what it cannot promise. Public addresses stay.
@Controller
class AboutController {

    private final Operator operator;

    AboutController(Operator operator) {
        this.operator = operator;
    }

    @GetMapping("/")
    String home() {
        return "web/home/show";
    }

    @GetMapping("/balansmeter")
    String balansmeter() {
        return "web/balansmeter/show";
    }

    @GetMapping("/privacy")
    ModelAndView privacy() {
        return new ModelAndView("web/privacy/show", Map.of("contact", operator.contact()));
    }

    @GetMapping("/toegankelijkheid")
    ModelAndView accessibility() {
        return new ModelAndView("web/accessibility/show", Map.of("contact", operator.contact()));
    }
}
