package balans.agenda;

import balans.action.CalendarEntry;
import java.util.List;

/// Days of the agenda for somebody's calendar. Every bean of this type is asked.
public interface AgendaDays {

    /// @param theme of which they are; empty for all
    /// @param address of this installation, for the links
    List<CalendarEntry> of(String theme, String address);
}
