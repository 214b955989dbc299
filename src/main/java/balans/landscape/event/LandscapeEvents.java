package balans.landscape.event;

import balans.directory.CalendarSource;
import balans.web.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The events of the landscape in the shared calendar and its feeds.
@Component
class LandscapeEvents implements CalendarSource {

    private final EventStore events;
    private final Text texts;

    LandscapeEvents(EventStore events, Text texts) {
        this.events = events;
        this.texts = texts;
    }

    @Override
    public List<Dated> between(LocalDate first, LocalDate last) {
        return events.between(first, last).stream().map(event -> new Dated(
                event.entry("", texts.of("landscape.event.kind." + event.kind())), "/zorglandschap/activiteiten/" + event.id(),
                Set.of(event.kind().concept()))).toList();
    }
}
