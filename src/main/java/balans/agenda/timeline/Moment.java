package balans.agenda.timeline;

import balans.action.Term;
import balans.agenda.overview.Agenda;
import balans.agenda.register.AgendaKinds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A milestone or an action with its term, as precise as it is known.
public record Moment(
        String id, String title, String state, Optional<Term> term, String written, String address, boolean isAction,
        String attendance, boolean late) {

    private static final List<String> ORDER = List.of("bereikt", "loopt", "gepland", "gestopt");

    /// What is reached first, then what runs, then what is planned; in each by term, and what has none last.
    public static List<Moment> of(Agenda agenda, LocalDate today) {
        var all = new ArrayList<Moment>();
        for (var milestone : agenda.of(AgendaKinds.MILESTONE)) {
            var fields = milestone.fields();
            var term = Term.parse(fields.text("term"));
            var state = fields.text("state");
            all.add(new Moment(milestone.id().id(), milestone.title(), state, term, fields.text("term"),
                    milestone.address(), false, fields.text("attendance"),
                    !state.equals("bereikt") && !state.equals("gestopt") && term.filter(t -> t.isOver(today)).isPresent()));
        }
        for (var action : agenda.actions()) {
            all.add(new Moment(action.id(), action.title(), action.state(), action.term(), action.text("term"),
                    action.address(), true, "", action.isLate(today)));
        }
        all.sort(Comparator.comparing((Moment moment) -> ORDER.indexOf(moment.state()))
                .thenComparing(moment -> moment.term().map(Term::last).orElse(LocalDate.MAX)).thenComparing(Moment::id));
        return all;
    }

    /// What it is called in the drawing and in its legend.
    public String look() {
        return late ? "late" : switch (state) {
            case "bereikt" -> "reached";
            case "loopt" -> "running";
            default -> "planned"; // not sealed: words of the registers
        };
    }
}
