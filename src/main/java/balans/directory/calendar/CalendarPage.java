package balans.directory.calendar;

import balans.directory.concept.Concepts.Choice;
import balans.directory.entry.Entry;
import balans.directory.entry.Paging;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The calendar: a picture of one month and a list. `undated` comes back every year on a day that is not known yet;
/// `subscribe` is the same choice for a program that keeps calendars.
public record CalendarPage(
        Paging paging, Map<String, List<Choice>> choices, List<Choice> months, MonthPicture picture,
        List<Occurrence> occurrences, boolean more, List<Entry> undated, Map<String, String> kinds, String subscribe) {

    /// The same choice in another month.
    public String at(YearMonth month) {
        var filters = new LinkedHashMap<>(paging.filters());
        filters.put("maand", month.toString());
        return new Paging("/kalender", filters, 1, Paging.SIZE, 0).address("");
    }

    public String before() {
        return at(picture.month().minusMonths(1));
    }

    public String after() {
        return at(picture.month().plusMonths(1));
    }

    public boolean ofMonth() {
        return !paging.value("maand").isEmpty();
    }

    /// What people call this kind of event.
    public String kind(Occurrence occurrence) {
        return occurrence.dated().concepts().stream().filter(kinds::containsKey).map(kinds::get).findFirst().orElse("");
    }
}
