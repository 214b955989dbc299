package balans.agenda.timeline;

import balans.action.Term;
import balans.agenda.overview.Agenda;
import balans.agenda.register.AgendaKinds;
import balans.directory.entry.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What in the agenda cannot be right, or is hard to read: said to editors, never corrected by itself.
public final class Lint {

    /// `key` is the last part of a message key, `detail` its argument.
    public record Remark(String key, String title, String address, String detail) {}

    /// Words and syllables as the Dutch formula of Douma weighs them; below this a text asks for more than B1.
    private static final double READABLE = 30;
    private static final int WORDS_TO_JUDGE = 12;

    private Lint() {}

    /// @param asOf the date of the edition that is looked at
    public static List<Remark> of(Agenda agenda, LocalDate asOf) {
        var found = new ArrayList<Remark>();
        agenda.of(AgendaKinds.MILESTONE).forEach(entry -> reached(found, entry, entry.fields().text("state"), asOf));
        agenda.actions().forEach(action -> {
            reached(found, action.entry(), action.state(), asOf);
            if (action.start().isPresent() && action.term().isPresent()
                    && action.term().get().last().isBefore(action.start().get().first())) {
                found.add(new Remark("before-start", action.title(), action.address(), action.text("term")));
            }
        });
        agenda.ambitions().stream().filter(a -> readability(a.text()) < READABLE)
                .forEach(a -> found.add(new Remark("hard-to-read", a.text(), a.address(), "")));
        return found;
    }

    private static void reached(List<Remark> found, Entry entry, String state, LocalDate asOf) {
        var term = Term.parse(entry.fields().text("term"));
        if (state.equals("bereikt") && term.filter(t -> t.last().isAfter(asOf)).isPresent()) {
            found.add(new Remark("reached-later", entry.title(), entry.address(), entry.fields().text("term")));
        }
    }

    /// 207 - 0.93 words a sentence - 77 syllables a word; high is easy. A few words say nothing about reading.
    static double readability(String text) {
        var words = text.split("[^\\p{L}\\p{N}'-]+");
        if (words.length < WORDS_TO_JUDGE) {
            return 100;
        }
        var sentences = Math.max(1, text.split("[.!?:;]+(\\s|$)").length);
        var syllables = text.toLowerCase().replaceAll("[^aeiouyàáâäèéêëìíîïòóôöùúûü]+", " ").strip().split(" ").length;
        return 206.84 - 0.93 * words.length / sentences - 77.0 * syllables / words.length;
    }
}
