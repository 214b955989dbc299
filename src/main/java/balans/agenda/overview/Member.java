package balans.agenda.overview;

import balans.action.Term;
import balans.directory.entry.Entry;
import java.time.LocalDate;

/// An organisation that takes part, in a coalition or, with an empty `coalition`, in the whole; from and until a day.
public record Member(Entry entry, String organisation, String coalition) {

    static Member of(Entry entry) {
        return new Member(entry, entry.fields().text("organisation"), entry.fields().text("coalition"));
    }

    public String since() {
        return entry.fields().text("since");
    }

    public String ends() {
        return entry.fields().text("ends");
    }

    public boolean takesPart(LocalDate day) {
        var begins = Term.parse(since()).map(Term::first);
        var over = Term.parse(ends()).map(Term::last);
        return begins.filter(first -> first.isAfter(day)).isEmpty() && over.filter(last -> last.isBefore(day)).isEmpty();
    }
}
