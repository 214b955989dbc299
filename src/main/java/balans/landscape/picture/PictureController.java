package balans.landscape.picture;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The time picture, for anybody (R002-1).
@Controller
class PictureController {

    private final Landscape landscape;

    PictureController(Landscape landscape) {
        this.landscape = landscape;
    }

    @GetMapping("/zorglandschap")
    ModelAndView show(@RequestParam(name = "moment", defaultValue = "") String moment) {
        return page("show", Moment.of(moment).orElse(null));
    }

    /// Around us now: the date stays in the browser, which gets the same facts as everybody.
    @GetMapping("/zorglandschap/nu")
    ModelAndView now() {
        return page("now", null);
    }

    @GetMapping("/zorglandschap/poster")
    ModelAndView poster() {
        return page("poster", null);
    }

    private ModelAndView page(String template, @Nullable Moment moment) {
        return new ModelAndView("landscape/picture/" + template, Map.of("page", PicturePage.of(landscape, moment)));
    }
}
