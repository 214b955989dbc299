package balans.directory.calendar;

import balans.action.CalendarEntry;
import balans.directory.CalendarSource;
import balans.directory.CalendarSource.Dated;
import balans.directory.entry.Entry;
import balans.web.Site;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Everything public with a day, of the register and of all instruments.
@Component
class SharedCalendar {

    /// How far back a feed goes, for who looks up what was.
    private static final int PAST_YEARS = 1;
    private static final int FUTURE_YEARS = 5;

    private final List<CalendarSource> sources;
    private final RegisteredEvents events;
    private final Site site;

    SharedCalendar(List<CalendarSource> sources, RegisteredEvents events, Site site) {
        this.sources = sources;
        this.events = events;
        this.site = site;
    }

    List<Occurrence> occurrences(Wanted wanted, LocalDate first, LocalDate last) {
        return wanted(wanted, first, last).stream().flatMap(dated -> Occurrence.of(dated, first, last).stream())
                .sorted(Occurrence.IN_ORDER).toList();
    }

    /// For a feed: what comes back is in it once, with its rule.
    List<CalendarEntry> entries(Wanted wanted, LocalDate today) {
        var first = wanted.month().map(m -> m.atDay(1)).orElse(today.minusYears(PAST_YEARS));
        var last = wanted.month().map(m -> m.atEndOfMonth()).orElse(today.plusYears(FUTURE_YEARS));
        return wanted(wanted, first, last).stream().filter(dated -> !Occurrence.of(dated, first, last).isEmpty())
                .map(this::linked).toList();
    }

    List<Entry> undated(Wanted wanted) {
        return wanted.month().isPresent() ? List.of() : events.undated().stream()
                .filter(entry -> wanted.takes(events.concepts(entry), entry.title())).toList();
    }

    CalendarEntry linked(Dated dated) {
        var entry = dated.entry();
        return new CalendarEntry(entry.uid(), entry.title(), entry.text(), site.address() + dated.address(), entry.when(),
                entry.sequence(), entry.changedAt(), entry.cancelled(), entry.repeat(), entry.place(), entry.categories());
    }

    private List<Dated> wanted(Wanted wanted, LocalDate first, LocalDate last) {
        return sources.stream().flatMap(source -> source.between(first, last).stream()).filter(wanted::takes).toList();
    }
}
