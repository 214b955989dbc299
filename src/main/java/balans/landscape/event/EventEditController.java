package balans.landscape.event;

import balans.identity.Editor;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.landscape.local.RowStore;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The editors put events in the calendar of the landscape, and say that one does not go on: whoever has it in a calendar
/// sees that there.
@Controller
@RequestMapping("/redactie/zorglandschap/activiteiten")
class EventEditController {

    private static final String NEW = "nieuw";
    private static final String BACK = "redirect:/zorglandschap/activiteiten/";

    private final EventStore events;
    private final RowStore rows;
    private final Clock clock;

    EventEditController(EventStore events, RowStore rows, Clock clock) {
        this.events = events;
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping("/{id}")
    ModelAndView show(Editor by, @PathVariable String id, @RequestParam(defaultValue = "") String dienst) {
        if (id.equals(NEW)) {
            return page("", false, Map.of("ritme", "ONCE", "dienst", dienst), Set.of());
        }
        var event = event(id);
        return page(id, event.cancelled(), EventForm.of(event).typed(), Set.of());
    }

    @PostMapping("/{id}")
    ModelAndView put(Editor by, @PathVariable String id, @RequestParam Map<String, String> typed) {
        var before = id.equals(NEW) ? null : event(id);
        var form = new EventForm(typed);
        var wrong = form.wrong(!form.text("dienst").isEmpty() && rows.find("service", form.text("dienst")).isPresent());
        if (!wrong.isEmpty()) {
            return page(before == null ? "" : id, before != null && before.cancelled(), typed, wrong);
        }
        var event = form.event(before == null ? RandomId.next() : id, before, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        events.put(event);
        return new ModelAndView(BACK + event.id());
    }

    @PostMapping("/{id}/afgelasting")
    String cancel(Editor by, @PathVariable String id) {
        var event = event(id);
        events.put(new Event(event.id(), event.kind(), event.title(), event.about(), event.organisation(), event.service(), event.place(),
                event.municipality(), event.startsOn(), event.startsAt(), event.endsAt(), event.rhythm(), event.until(), event.except(),
                !event.cancelled(), event.version() + 1, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        return BACK + id;
    }

    @PostMapping("/{id}/weg")
    String remove(Editor by, @PathVariable String id) {
        events.remove(event(id).id());
        return "redirect:/zorglandschap/activiteiten";
    }

    private ModelAndView page(String id, boolean cancelled, Map<String, String> typed, Set<String> wrong) {
        return new ModelAndView("landscape/event/edit", Map.of("page", new EventEditPage(id, cancelled, typed, wrong)),
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Event event(String id) {
        return events.find(id).orElseThrow(() -> Refusal.notFound("event"));
    }
}
