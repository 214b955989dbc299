package balans.screening.planning;

import balans.identity.CentreMember;
import balans.identity.ProgrammeManager;
import balans.kernel.Refusal;
import balans.screening.programme.Centre;
import balans.screening.programme.Centres;
import balans.screening.programme.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// Counts of answers, made in the nurse's browser; the manager sees them only where the centre shares them.
@Controller
class FiguresController {

    private final Centres centres;
    private final Programmes programmes;
    private final PlanStore plans;
    private final JsonMapper json;
    private final Clock clock;

    FiguresController(Centres centres, Programmes programmes, PlanStore plans, JsonMapper json, Clock clock) {
        this.centres = centres;
        this.programmes = programmes;
        this.plans = plans;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/balansmeter/centrum/{centre}/cijfers")
    ModelAndView show(CentreMember by) {
        return new ModelAndView("screening/planning/figures", Map.of("page",
                new FiguresPage(centre(by), plans.shared(by.centre().value()).map(PlanStore.Shared::on).orElse(null))));
    }

    @PostMapping("/balansmeter/centrum/{centre}/cijfers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void share(CentreMember by, @RequestBody SharedFigures figures) {
        figures.check();
        plans.share(by.centre(), json.writeValueAsString(figures), LocalDate.now(clock));
    }

    @PostMapping("/balansmeter/centrum/{centre}/cijfers/intrekking")
    String unshare(CentreMember by) {
        plans.unshare(by.centre());
        return "redirect:/balansmeter/centrum/{centre}/cijfers";
    }

    @GetMapping("/balansmeter/beheer/{programme}/cijfers")
    ModelAndView shared(ProgrammeManager by, @PathVariable String programme) {
        var found = programmes.of(by, programme);
        var shown = programmes.centresOf(found).stream().flatMap(centre -> plans.shared(centre.id().value()).stream()
                .map(shared -> new FiguresPage.OfCentre(centre.name(), shared.on(),
                        json.readValue(shared.figures(), SharedFigures.class)))).toList();
        return new ModelAndView("screening/planning/shared", Map.of("programme", found, "centres", shown));
    }

    private Centre centre(CentreMember by) {
        return centres.find(by.centre()).orElseThrow(() -> Refusal.notFound("centre"));
    }
}
