package balans.agenda.overview;

import balans.action.Actions;
import balans.action.CheckIn.Outcome;
import balans.agenda.overview.AmbitionPage.Link;
import balans.agenda.register.AgendaKinds;
import balans.agenda.voice.CommentStore;
import balans.directory.EntryId;
import balans.directory.entry.Entry;
import balans.directory.entry.Shown;
import balans.directory.entry.Shows;
import balans.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// A page for each ambition and each action.
@Controller
class AmbitionController {

    private final Agendas agendas;
    private final Shows shows;
    private final PublicHistory history;
    private final CommentStore comments;
    private final Actions actions;
    private final Clock clock;

    AmbitionController(Agendas agendas, Shows shows, PublicHistory history, CommentStore comments, Actions actions, Clock clock) {
        this.agendas = agendas;
        this.shows = shows;
        this.history = history;
        this.comments = comments;
        this.actions = actions;
        this.clock = clock;
    }

    @GetMapping("/agenda/ambities/{id}")
    ModelAndView ambition(@PathVariable String id) {
        var agenda = agendas.now();
        var ambition = agenda.ambition(id).orElseThrow(() -> Refusal.notFound("ambition"));
        var shown = shows.one(ambition.entry().id());
        List<Entry> indicators = agenda.of(AgendaKinds.INDICATOR).stream()
                .filter(indicator -> indicator.fields().lines("ambitions").contains(id)).toList();
        return new ModelAndView("agenda/overview/ambition", Map.of("page", new AmbitionPage(agenda, ambition,
                agenda.actionsFor(id), links(agenda, ambition), indicators, comments.shown(id),
                history.of(ambition.entry().id(), shown.titles()), shown)));
    }

    @GetMapping("/agenda/acties/{id}")
    ModelAndView action(@PathVariable String id) {
        var agenda = agendas.now();
        var action = agenda.action(id).orElseThrow(() -> Refusal.notFound("action"));
        var shown = shows.one(new EntryId(AgendaKinds.ACTION, id));
        return new ModelAndView("agenda/overview/action", Map.of("page", page(agenda, action, shown)));
    }

    private ActionPage page(Agenda agenda, AgendaAction action, Shown shown) {
        var ambitions = action.ambitions().stream().flatMap(id -> agenda.ambition(id).stream()).toList();
        var followed = action.followed();
        var said = followed == null ? List.<ActionPage.Said>of() : actions.checkIns(followed.id()).stream().filter(c -> c.outcome() != Outcome.ADJUSTED)
                .map(c -> new ActionPage.Said(c.outcome(), c.remark(), Days.words(LocalDate.ofInstant(c.at(), clock.getZone()))))
                .toList();
        return new ActionPage(agenda, action, ambitions, said,
                history.of(action.entry().id(), shown.titles()), shown, action.isLate(LocalDate.now(clock)));
    }

    private static List<Link> links(Agenda agenda, Ambition of) {
        var links = new ArrayList<Link>();
        of.connects().forEach(id -> agenda.ambition(id).ifPresent(a -> links.add(new Link("connects", a))));
        of.duplicates().forEach(id -> agenda.ambition(id).ifPresent(a -> links.add(new Link("duplicates", a))));
        of.supersedes().forEach(id -> agenda.ambition(id).ifPresent(a -> links.add(new Link("supersedes", a))));
        for (var other : agenda.ambitions()) {
            if (other.connects().contains(of.id()) && !of.connects().contains(other.id())) {
                links.add(new Link("connects", other));
            }
            if (other.duplicates().contains(of.id()) && !of.duplicates().contains(other.id())) {
                links.add(new Link("duplicates", other));
            }
            if (other.supersedes().contains(of.id())) {
                links.add(new Link("superseded", other));
            }
        }
        return links;
    }
}
