package balans.agenda.feed;

import balans.action.CalendarFile;
import balans.agenda.AgendaDays;
import balans.web.Site;
import balans.web.Text;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The days of the agenda, for any calendar. `?thema=` gives those of one theme.
@Controller
class CalendarController {

    private final List<AgendaDays> days;
    private final Text texts;
    private final Site site;

    CalendarController(List<AgendaDays> days, Text texts, Site site) {
        this.days = days;
        this.texts = texts;
        this.site = site;
    }

    @GetMapping("/agenda.ics")
    ResponseEntity<byte[]> calendar(@RequestParam Map<String, String> asked) {
        var theme = FeedFilter.of(asked).theme();
        var entries = days.stream().flatMap(some -> some.of(theme, site.address()).stream()).toList();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"landelijke-agenda.ics\"")
                .body(CalendarFile.of(texts.of("agenda.edition.name"), entries));
    }
}
