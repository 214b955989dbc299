package balans.agenda.desk;

import balans.agenda.desk.AgendaDeskPage.Difference;
import balans.agenda.overview.Agenda;
import balans.agenda.register.AgendaKinds;
import balans.content.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Numbers that the document of June 2026 typed and that are not what its own lists count: a note to editors, shown to
/// nobody else.
@Component
class TypedNumbers {

    private record Typed(String coalition, int number) {}

    private final List<Typed> typed;
    private final Clock clock;

    TypedNumbers(Clock clock) {
        this.clock = clock;
        this.typed = Content.read("organisaties.nl.yaml").at("tellingen").list("verschillen").stream()
                .filter(one -> one.has("genoemd_in_bron"))
                .map(one -> new Typed(one.has("coalitie") ? "coalitie-" + one.text("coalitie") : "", one.number("genoemd_in_bron")))
                .toList();
    }

    List<Difference> in(Agenda agenda) {
        var today = LocalDate.now(clock);
        return typed.stream().map(one -> new Difference(
                        one.coalition().isEmpty() ? "" : agenda.title(AgendaKinds.COALITION, one.coalition()),
                        "" + one.number(), agenda.members(one.coalition(), today).size()))
                .filter(difference -> !difference.typed().equals("" + difference.counted())).toList();
    }
}
