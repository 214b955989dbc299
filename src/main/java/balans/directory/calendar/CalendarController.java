package balans.directory.calendar;

import balans.action.CalendarEntry;
import balans.action.CalendarFile;
import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.concept.Concepts;
import balans.directory.concept.Concepts.Choice;
import balans.directory.entry.Download;
import balans.directory.entry.Entry;
import balans.directory.entry.EntryStore;
import balans.directory.entry.Paging;
import balans.directory.entry.Shows;
import balans.directory.entry.Tables;
import balans.kernel.Refusal;
import balans.web.Site;
import balans.web.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/// The shared calendar for everybody: a page, a feed that follows its filters, and the register as files.
@Controller
class CalendarController {

    private static final int SHOWN_MAX = 200;
    private static final int NEXT_SHOWN = 6;
    private static final int MONTHS = 18;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of("nl"));

    private final SharedCalendar calendar;
    private final RegisteredEvents events;
    private final EntryStore entries;
    private final Shows shows;
    private final Concepts concepts;
    private final Tables tables;
    private final Site site;
    private final Text texts;
    private final Clock clock;

    CalendarController(SharedCalendar calendar, RegisteredEvents events, EntryStore entries, Shows shows,
            Concepts concepts, Tables tables, Site site, Text texts, Clock clock) {
        this.calendar = calendar;
        this.events = events;
        this.entries = entries;
        this.shows = shows;
        this.concepts = concepts;
        this.tables = tables;
        this.site = site;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/kalender")
    ModelAndView index(@RequestParam Map<String, String> asked) {
        var wanted = Wanted.of(asked);
        var today = today();
        var month = wanted.month().orElse(YearMonth.from(today));
        var pictured = calendar.occurrences(wanted, MonthPicture.first(month), MonthPicture.last(month));
        var listed = calendar.occurrences(wanted, wanted.first(today), wanted.last(today));
        var paging = new Paging("/kalender", wanted.asked(), 1, SHOWN_MAX, listed.size());
        var choices = new LinkedHashMap<String, List<Choice>>();
        choices.put("soort", concepts.choices("soort-activiteit"));
        choices.put("sector", concepts.choices("sector"));
        choices.put("thema", concepts.choices("thema"));
        choices.put("onderwerp", concepts.choices("onderwerp"));
        choices.put("regio", concepts.choices("regio"));
        var kinds = choices.get("soort").stream().collect(Collectors.toMap(Choice::id, Choice::label));
        return new ModelAndView("directory/calendar/index", Map.of("page", new CalendarPage(paging, choices,
                months(month, today), MonthPicture.of(month, today, pictured), listed.stream().limit(SHOWN_MAX).toList(),
                listed.size() > SHOWN_MAX, calendar.undated(wanted), kinds,
                site.address().replaceFirst("^https?", "webcal") + paging.address(".ics"))));
    }

    @GetMapping("/kalender.ics")
    ResponseEntity<byte[]> feed(@RequestParam Map<String, String> asked) {
        return file(calendar.entries(Wanted.of(asked), today()));
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

    @GetMapping("/kalender/{id}")
    ModelAndView show(@PathVariable String id) {
        var shown = shows.one(EntryId.event(id));
        var today = today();
        var next = events.dated(shown.entry()).stream()
                .flatMap(dated -> Occurrence.of(dated, today, today.plusYears(NEXT_SHOWN)).stream()).limit(NEXT_SHOWN).toList();
        return new ModelAndView("directory/calendar/show", Map.of("page",
                new EventPage(shown, next, next.isEmpty() && shown.has("startDay"))));
    }

    @GetMapping("/kalender/{id}.ics")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        return file(entries.find(EntryId.event(id)).flatMap(events::dated).map(dated -> List.of(calendar.linked(dated)))
                .orElseThrow(() -> Refusal.notFound("event")));
    }

    /// The events of the register that the filters leave; of a month: those that are in it.
    private List<Entry> registered(Wanted wanted) {
        return entries.all(Kind.EVENT, "").stream().filter(entry -> events.dated(entry)
                .map(dated -> wanted.takes(dated) && wanted.month().map(month ->
                        !Occurrence.of(dated, month.atDay(1), month.atEndOfMonth()).isEmpty()).orElse(true))
                .orElseGet(() -> wanted.month().isEmpty() && wanted.takes(events.concepts(entry), entry.title()))).toList();
    }

    private ResponseEntity<byte[]> file(List<CalendarEntry> some) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"kalender.ics\"")
                .cacheControl(CacheControl.noCache())
                .body(CalendarFile.of(texts.of("directory.calendar.name"), some));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(EventTime.USUAL));
    }

    private static List<Choice> months(YearMonth chosen, LocalDate today) {
        var first = YearMonth.from(today).minusMonths(2);
        return IntStream.concat(IntStream.of((int) first.until(chosen, java.time.temporal.ChronoUnit.MONTHS)),
                        IntStream.range(0, MONTHS)).distinct().sorted()
                .mapToObj(first::plusMonths).map(m -> new Choice(m.toString(), MONTH.format(m))).toList();
    }
}
