package balans.agenda.overview;

import balans.action.Action;
import balans.action.Term;
import balans.directory.entry.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who does what by when, for which ambitions. `followed` is the same in the register of actions, where whoever leads it
/// says how it goes.
public record AgendaAction(
        Entry entry, List<String> ambitions, List<String> partners, Optional<Term> start, Optional<Term> term,
        @Nullable Action followed) {

    static AgendaAction of(Entry entry, @Nullable Action followed) {
        var fields = entry.fields();
        return new AgendaAction(entry, fields.lines("ambitions"),
                fields.lines("partners").stream().filter(partner -> !partner.equals(fields.text("lead"))).toList(),
                Term.parse(fields.text("start")), Term.parse(fields.text("term")), followed);
    }

    public String id() {
        return entry.id().id();
    }

    public String title() {
        return entry.title();
    }

    public String text(String field) {
        return entry.fields().text(field);
    }

    public String address() {
        return entry.address();
    }

    /// What whoever leads it said last counts; until then what is published.
    public String state() {
        return followed == null ? text("state") : switch (followed.state()) {
            case OPEN, AGAIN, ADJUSTED -> text("state");
            case DONE -> "bereikt";
            case LET_GO -> "gestopt";
        };
    }

    public boolean isOpen() {
        return state().equals("loopt") || state().equals("gepland");
    }

    public boolean hasLead() {
        return !text("lead").isEmpty() || !text("leadName").isEmpty();
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && term.filter(t -> t.isOver(today)).isPresent();
    }
}
