package balans.agenda.overview;

import balans.agenda.edition.Editions;
import balans.agenda.overview.AgendaPage.PillarPart;
import balans.agenda.overview.AgendaPage.Row;
import balans.agenda.overview.AgendaPage.ThemePart;
import balans.agenda.register.AgendaKinds;
import balans.directory.entry.Entry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AgendaPages {

    private final Agendas agendas;
    private final Editions editions;
    private final Clock clock;

    AgendaPages(Agendas agendas, Editions editions, Clock clock) {
        this.agendas = agendas;
        this.editions = editions;
        this.clock = clock;
    }

    AgendaPage page(AgendaFilter filter) {
        var agenda = agendas.now();
        var today = LocalDate.now(clock);
        var parts = new ArrayList<ThemePart>();
        int found = 0;
        for (var theme : agenda.themes()) {
            var pillars = new ArrayList<PillarPart>();
            for (var pillar : agenda.pillars()) {
                if (filter.shows(theme.id().id(), pillar.id().id())) {
                    var part = part(agenda, filter, theme, pillar);
                    found += part.rows().size();
                    if (!part.rows().isEmpty() || asksForPlace(filter)) {
                        pillars.add(part);
                    }
                }
            }
            if (!pillars.isEmpty()) {
                var members = agenda.of(AgendaKinds.COALITION).stream()
                        .filter(coalition -> coalition.fields().text("theme").endsWith("." + theme.id().id()))
                        .flatMap(coalition -> agenda.members(coalition.id().id(), today).stream()).distinct().toList();
                parts.add(new ThemePart(theme, pillars, members));
            }
        }
        return new AgendaPage(agenda, filter, parts, found, editions.next().orElse(null));
    }

    /// Without words, group or standing in the question, a pillar without ambitions is shown too: that it is empty is news.
    private static boolean asksForPlace(AgendaFilter filter) {
        return filter.words().isEmpty() && filter.group().isEmpty() && filter.standing().isEmpty();
    }

    private static PillarPart part(Agenda agenda, AgendaFilter filter, Entry theme, Entry pillar) {
        var wanted = filter.ambitions(agenda);
        var rows = agenda.ambitions(theme.id().id(), pillar.id().id()).stream().filter(wanted)
                .map(ambition -> row(agenda, ambition)).toList();
        var cell = agenda.cell(theme.id().id(), pillar.id().id()).map(Entry::fields);
        return new PillarPart(pillar, cell.map(f -> f.text("text")).orElse(""), cell.map(f -> f.text("lead")).orElse(""),
                cell.map(f -> f.text("emptyBecause")).orElse(""), rows);
    }

    private static Row row(Agenda agenda, Ambition ambition) {
        var actions = agenda.actionsFor(ambition.id());
        return new Row(ambition, actions.size(), (int) actions.stream().filter(AgendaAction::hasLead).count(),
                (int) actions.stream().filter(action -> action.term().isPresent()).count());
    }
}
