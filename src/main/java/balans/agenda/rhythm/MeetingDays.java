package balans.agenda.rhythm;

import balans.action.CalendarEntry;
import balans.action.CalendarEntry.When;
import balans.agenda.AgendaDays;
import balans.web.Text;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Meetings for in somebody's calendar. One that is cancelled stays, so that calendars take it out.
@Component
class MeetingDays implements AgendaDays {

    private final MeetingStore meetings;
    private final Text texts;

    MeetingDays(MeetingStore meetings, Text texts) {
        this.meetings = meetings;
        this.texts = texts;
    }

    @Override
    public List<CalendarEntry> of(String theme, String address) {
        return meetings.all().stream().filter(m -> theme.isEmpty() || m.theme().equals(theme))
                .map(m -> new CalendarEntry("agenda-meeting-%s@balans".formatted(m.id()), m.title(), "",
                        address + m.address(), new When.Days(m.on(), m.on()), (int) m.version(),
                        Instant.ofEpochMilli(m.changedAt()), m.state() == Meeting.State.CANCELLED,
                        null, m.place(), categories(m))).toList();
    }

    private List<String> categories(Meeting meeting) {
        return List.of(texts.of("agenda.edition.name"), meeting.theme().isEmpty()
                ? texts.of("agenda.rhythm.kind." + meeting.kind()) : texts.of("agenda.rhythm.coalition." + meeting.theme()));
    }
}
