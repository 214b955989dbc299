package balans.landscape.event;

import balans.web.DutchDay;
import java.time.LocalDate;
import java.util.List;

/// One event, with the next days on which it happens.
public record EventPage(Event event, String service, List<LocalDate> next, boolean editor) {

    public EventPage {
        next = List.copyOf(next);
    }

    /// The day on which somebody last looked at it.
    public String checked() {
        return DutchDay.of(event.changedAt(), Event.ZONE);
    }
}
