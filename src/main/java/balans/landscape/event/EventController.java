package balans.landscape.event;

import balans.action.CalendarFile;
import balans.kernel.Refusal;
import balans.landscape.local.Plain;
import balans.landscape.local.RowStore;
import balans.web.Site;
import balans.web.Text;
import balans.web.export.Csv;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What happens near a family, for anybody: as a list, a file and a feed with the same filters (R002-20).
@Controller
class EventController {

    private static final int SHOWN = 100;
    private static final int EXPORTED = 2_000;
    private static final int DAYS_AHEAD = 120;

    private final EventStore events;
    private final RowStore rows;
    private final Site site;
    private final Text texts;
    private final Clock clock;

    EventController(EventStore events, RowStore rows, Site site, Text texts, Clock clock) {
        this.events = events;
        this.rows = rows;
        this.site = site;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/zorglandschap/activiteiten")
    ModelAndView index(@RequestParam Map<String, String> asked) {
        return new ModelAndView("landscape/event/index", Map.of("page", page(asked, SHOWN)));
    }

    @GetMapping("/zorglandschap/activiteiten.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> asked) {
        var table = new ArrayList<List<String>>();
        table.add(Arrays.asList(texts.of("landscape.event.csv").split(";")));
        page(asked, EXPORTED).lines().forEach(line -> table.add(List.of(line.event().id(), line.on().toString(),
                line.event().startsAt().toString(), line.event().endsAt().toString(), line.event().title(),
                texts.of("landscape.event.kind." + line.event().kind()), line.event().organisation(), line.event().where(),
                texts.of(line.event().cancelled() ? "landscape.event.cancelled" : "landscape.event.on"))));
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("activiteiten.csv").build().toString())
                .body(Csv.of(table).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/zorglandschap/activiteiten.ics")
    ResponseEntity<byte[]> feed(@RequestParam Map<String, String> asked) {
        var chosen = chosen(asked);
        var today = LocalDate.now(clock);
        return calendar(events.between(today.minusYears(1), today.plusYears(2)).stream().filter(event -> takes(chosen, event)).toList());
    }

    @GetMapping("/zorglandschap/activiteiten/{id}")
    ModelAndView show(@PathVariable String id) {
        var event = event(id);
        var today = LocalDate.now(clock);
        return new ModelAndView("landscape/event/show", Map.of("page", new EventPage(event, service(event.service()),
                event.days(today, today.plusYears(1)).stream().limit(8).toList(), false)));
    }

    @GetMapping("/zorglandschap/activiteiten/{id}.ics")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        return calendar(List.of(event(id)));
    }

    private EventsPage page(Map<String, String> asked, int most) {
        var chosen = chosen(asked);
        var today = LocalDate.now(clock);
        var coming = events.between(today, today.plusDays(DAYS_AHEAD));
        var lines = coming.stream().filter(event -> takes(chosen, event))
                .flatMap(event -> event.days(today, today.plusDays(DAYS_AHEAD)).stream().map(day -> new EventsPage.Line(event, day)))
                .sorted(Comparator.comparing(EventsPage.Line::on).thenComparing(line -> line.event().startsAt())
                        .thenComparing(line -> line.event().title()))
                .toList();
        return new EventsPage(chosen, service(chosen.getOrDefault("dienst", "")), lines.stream().limit(most).toList(), lines.size() > most,
                coming.stream().map(Event::municipality).distinct().sorted().limit(200).toList());
    }

    private ResponseEntity<byte[]> calendar(List<Event> some) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"activiteiten.ics\"").cacheControl(CacheControl.noCache())
                .body(CalendarFile.of(texts.of("landscape.event.title"), some.stream()
                        .map(event -> event.entry(site.address() + "/zorglandschap/activiteiten/" + event.id(),
                                texts.of("landscape.event.kind." + event.kind()))).toList()));
    }

    private static boolean takes(Map<String, String> chosen, Event event) {
        return (chosen.getOrDefault("soort", "").isEmpty() || event.kind().name().equals(chosen.get("soort")))
                && Plain.of(event.where()).contains(Plain.of(chosen.getOrDefault("waar", "")))
                && Plain.of(event.title() + " " + event.about() + " " + event.organisation()).contains(Plain.of(chosen.getOrDefault("q", "")))
                && (chosen.getOrDefault("dienst", "").isEmpty() || event.service().equals(chosen.get("dienst")));
    }

    private static Map<String, String> chosen(Map<String, String> asked) {
        var chosen = new LinkedHashMap<String, String>();
        EventsPage.FILTERS.forEach(name -> chosen.put(name, asked.getOrDefault(name, "").strip()));
        return chosen;
    }

    private Event event(String id) {
        return events.find(id).orElseThrow(() -> Refusal.notFound("event"));
    }

    private String service(String id) {
        return id.isEmpty() ? "" : rows.find("service", id).map(row -> row.text("name")).orElse("");
    }
}
