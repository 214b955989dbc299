package balans.directory.calendar;

import balans.directory.EntryId.Kind;
import balans.directory.entry.Download;
import balans.directory.entry.Entry;
import balans.directory.entry.EntryStore;
import balans.directory.entry.Tables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/// The shared calendar for everybody: a page, a feed that follows its filters, and the register as files.
@Controller
class CalendarController {

    private final SharedCalendar calendar;
    private final CalendarPages pages;
    private final CalendarFiles files;
    private final EntryStore entries;
    private final RegisteredEvents events;
    private final Tables tables;
    private final Clock clock;

    CalendarController(SharedCalendar calendar, CalendarPages pages, CalendarFiles files, EntryStore entries,
            RegisteredEvents events, Tables tables, Clock clock) {
        this.calendar = calendar;
        this.pages = pages;
        this.files = files;
        this.entries = entries;
        this.events = events;
        this.tables = tables;
        this.clock = clock;
    }

    @GetMapping("/kalender")
    ModelAndView index(@RequestParam Map<String, String> asked) {
        return new ModelAndView("directory/calendar/index", Map.of("page", pages.page(Wanted.of(asked), today())));
    }

    @GetMapping("/kalender.ics")
    ResponseEntity<byte[]> feed(@RequestParam Map<String, String> asked) {
        return files.of(calendar.entries(Wanted.of(asked), today()));
    }

    @GetMapping("/kalender.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> asked) {
        return Download.csv("kalender", tables.csv(Kind.EVENT, registered(Wanted.of(asked))));
    }

    @GetMapping("/kalender.json")
    @ResponseBody
    List<Map<String, Object>> json(@RequestParam Map<String, String> asked) {
        return tables.json(Kind.EVENT, registered(Wanted.of(asked)));
    }

    /// The events of the register that the filters leave; of a month: those that are in it.
    private List<Entry> registered(Wanted wanted) {
        return entries.all(Kind.EVENT, "").stream().filter(entry -> events.dated(entry)
                .map(dated -> wanted.takes(dated) && wanted.month().map(month ->
                        !Occurrence.of(dated, month.atDay(1), month.atEndOfMonth()).isEmpty()).orElse(true))
                .orElseGet(() -> wanted.month().isEmpty() && wanted.takes(events.concepts(entry), entry.title()))).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(EventTime.USUAL));
    }
}
