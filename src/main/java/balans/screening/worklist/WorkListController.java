package balans.screening.worklist;

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
class WorkListController {

    private final Centres centres;
    private final Clock clock;

    WorkListController(Centres centres, Clock clock) {
        this.centres = centres;
        this.clock = clock;
    }

    @GetMapping("/balansmeter/centrum/{centre}/werklijst")
    ModelAndView index(CentreMember by) {
        return view("screening/worklist/index", by);
    }

    @GetMapping("/balansmeter/centrum/{centre}/papier")
    ModelAndView paper(CentreMember by) {
        return view("screening/worklist/paper", by);
    }

    private ModelAndView view(String name, CentreMember by) {
        var centre = centres.find(by.centre()).orElseThrow(() -> Refusal.notFound("centre"));
        return new ModelAndView(name, Map.of("page", new WorkListPage(centre, LocalDate.now(clock))));
    }
}
