package balans.agenda.party;

import balans.agenda.overview.Agenda;
import balans.agenda.overview.Agendas;
import balans.agenda.overview.Names;
import balans.agenda.party.PartiesPage.Coalition;
import balans.agenda.party.PartiesPage.Party;
import balans.agenda.register.AgendaKinds;
import balans.directory.entry.Entry;
import balans.directory.entry.Folded;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Counts who takes part today: in the whole, and in each coalition. Never typed, so never wrong (R001-10).
@Component
public class Parties {

    private final Agendas agendas;
    private final Clock clock;

    Parties(Agendas agendas, Clock clock) {
        this.agendas = agendas;
        this.clock = clock;
    }

    PartiesPage page(String coalition, String words) {
        var agenda = agendas.now();
        var folded = Folded.of(words);
        var all = parties(agenda);
        var found = all.stream().filter(party -> coalition.isEmpty() || party.coalitions().contains(coalition))
                .filter(party -> folded.isEmpty() || Folded.of(party.name()).contains(folded)).toList();
        return new PartiesPage(agenda, coalition, words, found, coalitions(agenda),
                agenda.members("", LocalDate.now(clock)).size());
    }

    /// Everybody who takes part in the whole or in a coalition, by name.
    List<Party> parties(Agenda agenda) {
        var today = LocalDate.now(clock);
        var coalitions = agenda.of(AgendaKinds.COALITION).stream().map(c -> c.id().id()).toList();
        var ids = Stream.concat(Stream.of(""), coalitions.stream())
                .flatMap(coalition -> agenda.members(coalition, today).stream()).distinct()
                .sorted((one, other) -> Folded.of(agenda.organisation(one)).compareTo(Folded.of(agenda.organisation(other)))).toList();
        return ids.stream().map(id -> new Party(id, agenda.organisation(id), agenda.sort(id),
                coalitions.stream().filter(c -> agenda.members(c, today).contains(id)).toList())).toList();
    }

    List<Coalition> coalitions(Agenda agenda) {
        var today = LocalDate.now(clock);
        return agenda.of(AgendaKinds.COALITION).stream().map(coalition -> {
            var theme = coalition.fields().text("theme");
            return new Coalition(coalition, Names.bare(theme), agenda.members(coalition.id().id(), today),
                    agenda.of(AgendaKinds.GROUP).stream().filter(group -> group.fields().text("theme").equals(theme)).toList());
        }).toList();
    }
}
