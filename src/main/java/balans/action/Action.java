package balans.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that somebody will do.
///
/// @param lead a person or an organisation in free words; many who do something have no account. Empty: nobody yet
/// @param term by when, as precisely as it was said; null when nothing was said
/// @param lookBackOn when it is asked how it went
/// @param version counts up with every change that a calendar must know of
public record Action(
        ActionId id, Origin origin, String title, String lead, List<String> partners, @Nullable Term term, State state,
        @Nullable LocalDate lookBackOn, Visibility visibility, int version, Instant agreedAt, Instant changedAt) {

    /// Done and let go are the end; picked up again or adjusted, it goes on.
    public enum State {
        OPEN, AGAIN, ADJUSTED, DONE, LET_GO;

        public boolean isOpen() {
            return this != DONE && this != LET_GO;
        }
    }

    /// Who may read it: only those who edit, the team or partners it belongs to, or everybody.
    public enum Visibility { INTERNAL, TEAM, PUBLIC }

    public static final int TITLE_MAX_CHARS = 300;
    public static final int LEAD_MAX_CHARS = 120;
    public static final int MOST_PARTNERS = 30;

    /// What comes first: what was due longest ago, and last what has no day at all.
    public static final Comparator<Action> BY_DAY = Comparator
            .comparing((Action action) -> action.day(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Action::agreedAt).thenComparing(action -> action.id().value());

    public Action {
        partners = List.copyOf(partners);
        if (!titleFits(title) || !leadFits(lead) || partners.size() > MOST_PARTNERS
                || !partners.stream().allMatch(name -> !name.isBlank() && leadFits(name)) || version < 0) {
            throw new IllegalArgumentException("not an action");
        }
    }

    public static boolean titleFits(String title) {
        return !title.isBlank() && title.strip().length() <= TITLE_MAX_CHARS;
    }

    public static boolean leadFits(String lead) {
        return lead.strip().length() <= LEAD_MAX_CHARS;
    }

    /// The day that counts in a list and in a calendar: the one to look back on, or else the end of the term.
    public @Nullable LocalDate day() {
        return lookBackOn != null ? lookBackOn : term == null ? null : term.last();
    }

    public boolean isOverdue(LocalDate today) {
        var day = day();
        return state.isOpen() && day != null && day.isBefore(today);
    }
}
