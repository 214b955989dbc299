package balans.agenda.party;

import balans.agenda.overview.Agendas;
import balans.agenda.register.AgendaKinds;
import balans.directory.EntryId;
import balans.directory.OrganisationSections;
import balans.web.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// "What do we do?" on the page of an organisation: its coalitions, groups, roles and actions in the agenda.
@Component
class PartySections implements OrganisationSections {

    private final Agendas agendas;
    private final Text texts;
    private final Clock clock;

    PartySections(Agendas agendas, Text texts, Clock clock) {
        this.agendas = agendas;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Section> of(EntryId organisation) {
        var agenda = agendas.now();
        var id = organisation.id();
        var today = LocalDate.now(clock);
        var part = new ArrayList<Line>();
        if (agenda.members("", today).contains(id)) {
            part.add(new Line(texts.of("agenda.party.member"), "/agenda/partijen"));
        }
        agenda.of(AgendaKinds.COALITION).stream().filter(c -> agenda.members(c.id().id(), today).contains(id))
                .forEach(c -> part.add(new Line(c.title(), c.address())));
        agenda.of(AgendaKinds.ROLE).stream().filter(r -> r.fields().lines("organisations").contains(id))
                .forEach(r -> part.add(new Line(r.title(), r.address())));
        agenda.of(AgendaKinds.GROUP).stream().filter(g -> g.fields().lines("members").contains(id))
                .forEach(g -> part.add(new Line(texts.of("agenda.party.group", g.title()), g.address())));
        var actions = new ArrayList<Line>();
        agenda.actions().stream().filter(a -> a.text("lead").equals(id))
                .forEach(a -> actions.add(new Line(texts.of("agenda.party.leads", a.title()), a.address())));
        agenda.actions().stream().filter(a -> a.partners().contains(id) && !a.text("lead").equals(id))
                .forEach(a -> actions.add(new Line(a.title(), a.address())));
        var ambitions = agenda.ambitions().stream().filter(a -> a.organisations().contains(id))
                .map(a -> new Line(a.text(), a.address())).toList();
        return List.of(new Section(texts.of("agenda.party.part"), part),
                new Section(texts.of("agenda.party.actions"), actions),
                new Section(texts.of("agenda.party.ambitions"), ambitions));
    }
}
