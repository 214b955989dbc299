package balans.web.about;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The living style page: every component in every state. Only in development and demo.
@Controller
@ConditionalOnBooleanProperty("balans.style-page")
class StylePageController {

    @GetMapping("/stijl")
    String show() {
        return "web/style/show";
    }
}
