package balans.landscape.together;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TogetherController {

    private final Together together;

    TogetherController(Together together) {
        this.together = together;
    }

    @GetMapping("/zorglandschap/samenwerken")
    ModelAndView together() {
        return new ModelAndView("landscape/together/together", Map.of("page", together));
    }

    @GetMapping("/zorglandschap/bibliotheek")
    ModelAndView library() {
        return new ModelAndView("landscape/together/library", Map.of("page", together));
    }
}
