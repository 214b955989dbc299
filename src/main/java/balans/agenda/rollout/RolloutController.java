package balans.agenda.rollout;

import balans.agenda.overview.Agendas;
import balans.agenda.register.AgendaKinds;
import balans.agenda.rollout.RolloutPage.Method;
import balans.directory.EntryId;
import balans.directory.entry.Shows;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class RolloutController {

    private final Agendas agendas;
    private final Shows shows;

    RolloutController(Agendas agendas, Shows shows) {
        this.agendas = agendas;
        this.shows = shows;
    }

    @GetMapping("/agenda/uitrol")
    ModelAndView methods(@RequestParam(name = "stand", defaultValue = "") String state) {
        var agenda = agendas.now();
        var methods = agenda.of(AgendaKinds.METHOD).stream().map(method -> new Method(method,
                        method.fields().lines("rollout").stream().map(Place::of)
                                .filter(place -> state.isEmpty() || place.part(1).equals(state)).toList()))
                .filter(method -> state.isEmpty() || !method.places().isEmpty()).toList();
        return new ModelAndView("agenda/rollout/methods", Map.of("page", new RolloutPage(agenda, state, methods)));
    }

    @GetMapping("/agenda/indicatoren")
    ModelAndView indicators() {
        var agenda = agendas.now();
        return new ModelAndView("agenda/rollout/indicators", Map.of("page", new IndicatorsPage(agenda,
                agenda.of(AgendaKinds.INDICATOR).stream().map(Indicator::of).toList())));
    }

    @GetMapping("/agenda/routes/{id}")
    ModelAndView route(@PathVariable String id) {
        var shown = shows.one(new EntryId(AgendaKinds.ROUTE, id));
        var agenda = agendas.now();
        return new ModelAndView("agenda/rollout/route", Map.of("page", new RoutePage(shown,
                shown.lines("steps").stream().map(Place::of).toList(),
                shown.lines("ambitions").stream().flatMap(ambition -> agenda.ambition(ambition).stream()).toList())));
    }
}
