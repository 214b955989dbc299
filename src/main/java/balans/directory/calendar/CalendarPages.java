package balans.directory.calendar;

import balans.directory.concept.Concepts;
import balans.directory.concept.Concepts.Choice;
import balans.directory.entry.Paging;
import balans.web.Site;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The page of the calendar: a picture of one month, and the list of that month or of the year to come.
@Component
class CalendarPages {

    private static final int SHOWN_MAX = 200;
    private static final int MONTHS = 18;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of("nl"));

    private final SharedCalendar calendar;
    private final Concepts concepts;
    private final Site site;

    CalendarPages(SharedCalendar calendar, Concepts concepts, Site site) {
        this.calendar = calendar;
        this.concepts = concepts;
        this.site = site;
    }

    CalendarPage page(Wanted wanted, LocalDate today) {
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
        var kinds = concepts.choices("soort-activiteit").stream().collect(Collectors.toMap(Choice::id, Choice::label));
        return new CalendarPage(paging, choices, months(month, today), MonthPicture.of(month, today, pictured),
                listed.stream().limit(SHOWN_MAX).toList(), listed.size() > SHOWN_MAX, calendar.undated(wanted), kinds,
                site.address().replaceFirst("^https?", "webcal") + paging.address(".ics"));
    }

    /// The coming months, the two before, and the one that was asked for.
    private static List<Choice> months(YearMonth chosen, LocalDate today) {
        var first = YearMonth.from(today).minusMonths(2);
        return IntStream.concat(IntStream.of((int) first.until(chosen, ChronoUnit.MONTHS)), IntStream.range(0, MONTHS))
                .distinct().sorted().mapToObj(first::plusMonths)
                .map(month -> new Choice(month.toString(), MONTH.format(month))).toList();
    }
}
