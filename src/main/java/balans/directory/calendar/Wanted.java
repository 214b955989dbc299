package balans.directory.calendar;

import balans.directory.CalendarSource.Dated;
import balans.directory.entry.Folded;
import balans.directory.entry.Paging;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What of the calendar somebody wants to see, as it stands in the address: never rename a parameter.
record Wanted(String words, List<String> concepts, String region, Optional<YearMonth> month, Map<String, String> asked) {

    static final List<String> FILTERS = List.of("q", "maand", "soort", "thema", "onderwerp", "sector", "regio");
    private static final List<String> OF_CONCEPTS = List.of("soort", "thema", "onderwerp", "sector");
    private static final String REGION = "regio.";

    static Wanted of(Map<String, String> asked) {
        var concepts = new ArrayList<String>();
        OF_CONCEPTS.stream().map(name -> asked.getOrDefault(name, "")).filter(id -> !id.isBlank()).forEach(concepts::add);
        return new Wanted(Folded.of(asked.getOrDefault("q", "").strip()), concepts, asked.getOrDefault("regio", "").strip(),
                month(asked.getOrDefault("maand", "")), Paging.only(FILTERS, asked));
    }

    boolean takes(Dated dated) {
        return takes(dated.concepts(), dated.entry().title() + " " + dated.entry().place());
    }

    /// What has no region is for everywhere.
    boolean takes(Collection<String> its, String words) {
        return its.containsAll(concepts) && Folded.of(words).contains(this.words)
                && (region.isEmpty() || its.contains(region) || its.stream().noneMatch(id -> id.startsWith(REGION)));
    }

    LocalDate first(LocalDate today) {
        return month.map(m -> m.atDay(1)).orElse(today);
    }

    LocalDate last(LocalDate today) {
        return month.map(YearMonth::atEndOfMonth).orElseGet(() -> today.plusYears(1));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text)).filter(m -> m.getYear() >= 1990 && m.getYear() <= 2199);
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }
}
