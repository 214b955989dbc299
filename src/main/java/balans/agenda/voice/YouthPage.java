package balans.agenda.voice;

import balans.action.Term;
import balans.agenda.overview.Ambition;
import balans.directory.entry.Entry;
import java.time.LocalDate;
import java.util.List;

public record YouthPage(List<Voice> voices, List<Session> sessions) {

    /// A session in which young people designed along (R001-16).
    public record Session(Entry entry, List<Ambition> ambitions) {

        public String text(String field) {
            return entry.fields().text(field);
        }

        public String onInWords() {
            return Term.day(LocalDate.parse(text("on"))).format();
        }
    }
}
