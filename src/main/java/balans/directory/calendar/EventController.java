package balans.directory.calendar;

import balans.directory.EntryId;
import balans.directory.entry.EntryStore;
import balans.directory.entry.Shows;
import balans.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// One event of the register, on a page and for somebody's own calendar.
@Controller
class EventController {

    private static final int NEXT_SHOWN = 6;

    private final RegisteredEvents events;
    private final SharedCalendar calendar;
    private final EntryStore entries;
    private final Shows shows;
    private final CalendarFiles files;
    private final Clock clock;

    EventController(RegisteredEvents events, SharedCalendar calendar, EntryStore entries, Shows shows,
            CalendarFiles files, Clock clock) {
        this.events = events;
        this.calendar = calendar;
        this.entries = entries;
        this.shows = shows;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/kalender/{id}")
    ModelAndView show(@PathVariable String id) {
        var shown = shows.one(EntryId.event(id));
        var today = LocalDate.now(clock.withZone(EventTime.USUAL));
        var next = events.dated(shown.entry()).stream()
                .flatMap(dated -> Occurrence.of(dated, today, today.plusYears(NEXT_SHOWN)).stream()).limit(NEXT_SHOWN).toList();
        return new ModelAndView("directory/calendar/show", Map.of("page",
                new EventPage(shown, next, next.isEmpty() && shown.has("startDay"))));
    }

    @GetMapping("/kalender/{id}.ics")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        return files.of(entries.find(EntryId.event(id)).flatMap(events::dated)
                .map(dated -> List.of(calendar.linked(dated))).orElseThrow(() -> Refusal.notFound("event")));
    }
}
