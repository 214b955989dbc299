package balans.screening.ending;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.screening.programme.Centres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FarewellController {

    private final Centres centres;
    private final EndingStore endings;
    private final Amounts amounts;
    private final Clock clock;

    FarewellController(Centres centres, EndingStore endings, Amounts amounts, Clock clock) {
        this.centres = centres;
        this.endings = endings;
        this.amounts = amounts;
        this.clock = clock;
    }

    @GetMapping("/balansmeter/centrum/{centre}/einde")
    ModelAndView show(CentreMember by) {
        var centre = centres.find(by.centre()).orElseThrow(() -> Refusal.notFound("centre"));
        var ending = endings.find(centre.programme()).orElseThrow(() -> Refusal.notFound("programme"));
        return new ModelAndView("screening/ending/farewell", Map.of("page",
                new FarewellPage(centre, ending, LocalDate.now(clock), amounts.of(by.centre()))));
    }
}
