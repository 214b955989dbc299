package balans.agenda.rhythm;

import balans.action.CalendarEntry;
import balans.action.CalendarEntry.When;
import balans.agenda.AgendaDays;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Meetings for in somebody's calendar. One that is cancelled stays, so that calendars take it out.
@Component
class MeetingDays implements AgendaDays {

    private final MeetingStore meetings;

    MeetingDays(MeetingStore meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<CalendarEntry> of(String theme, String address) {
        return meetings.all().stream().filter(m -> theme.isEmpty() || m.theme().equals(theme))
                .map(m -> new CalendarEntry("agenda-meeting-%s@balans".formatted(m.id()), m.title(), m.place(),
                        address + m.address(), new When.Days(m.on(), m.on()), (int) m.version(),
                        Instant.ofEpochMilli(m.changedAt()), m.state() == Meeting.State.CANCELLED)).toList();
    }
}
