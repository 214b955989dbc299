package balans.agenda.register;

import balans.action.Term;
import balans.directory.entry.Complaint;
import balans.directory.entry.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Terms are kept as they were written, as precisely as they are known: "Q3/4 2026" is no day. What cannot be read as a
/// term, or ends before it starts, is not taken in.
public final class Terms {

    static final List<String> FIELDS = List.of("start", "term", "since", "ends", "lookBack");
    private static final Map<String, String> ENDS_OF = Map.of("term", "start", "ends", "since");

    private Terms() {}

    public static Optional<Term> of(Fields fields, String name) {
        return Term.parse(fields.text(name));
    }

    /// The last day that a written term can mean.
    public static Optional<LocalDate> last(Fields fields, String name) {
        return of(fields, name).map(Term::last);
    }

    static List<Complaint> complaints(AgendaRegister register, Fields fields) {
        var found = new ArrayList<Complaint>();
        for (var name : FIELDS) {
            if (register.fields().stream().noneMatch(field -> field.name().equals(name)) || !fields.has(name)) {
                continue;
            }
            var begin = ENDS_OF.containsKey(name) ? of(fields, ENDS_OF.get(name)) : Optional.<Term>empty();
            var term = of(fields, name);
            if (term.isEmpty()) {
                found.add(new Complaint(name, "term"));
            } else if (begin.isPresent() && term.get().last().isBefore(begin.get().first())) {
                found.add(new Complaint(name, "before-start"));
            } else if (name.equals("lookBack") && term.get().precision() != Term.Precision.DAY) {
                found.add(new Complaint(name, "day"));
            }
        }
        if (fields.has("order") && !fields.text("order").matches("\\d{1,5}")) {
            found.add(new Complaint("order", "number"));
        }
        return found;
    }
}
