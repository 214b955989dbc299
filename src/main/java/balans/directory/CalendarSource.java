package balans.directory;

import balans.action.CalendarEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What an instrument has for the shared calendar: meetings, days of a campaign. Every bean of this type is asked, for
/// every page and every feed; it gives only what anybody may read.
public interface CalendarSource {

    /// What happens on these days or comes back on them. More than that does no harm: the calendar looks again.
    List<Dated> between(LocalDate first, LocalDate last);

    /// @param entry without a link: the calendar makes one of `address`
    /// @param address the page here where it can be read, such as `/landelijke-agenda/bijeenkomsten/7`
    /// @param concepts ids of what it is about, by which the calendar is narrowed: a kind (`soort-activiteit.…`), and
    ///     sectors, themes, subjects and regions; without a region it is for everywhere
    record Dated(CalendarEntry entry, String address, Set<String> concepts) {

        public Dated {
            concepts = Set.copyOf(concepts);
        }
    }
}
