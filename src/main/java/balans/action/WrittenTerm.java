package balans.action;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads a term as people write it: "Q3/4 2026", "zomer 2026", "oktober 2026", "12 maart 2026", "12-3-2026", "2026".
/// A day before a month, as in Dutch.
final class WrittenTerm {

    private record Form(Pattern pattern, Function<MatchResult, Optional<Term>> reading) {}

    private static final List<String> MONTHS = List.of("januari", "februari", "maart", "april", "mei", "juni", "juli",
            "augustus", "september", "oktober", "november", "december");
    private static final Map<String, Integer> SHORT_MONTHS = Map.of("mrt", 3, "sept", 9);
    private static final Map<String, Term.Season> SEASONS = Map.of(
            "lente", Term.Season.SPRING, "voorjaar", Term.Season.SPRING, "zomer", Term.Season.SUMMER,
            "herfst", Term.Season.AUTUMN, "najaar", Term.Season.AUTUMN, "winter", Term.Season.WINTER);
    private static final List<String> ORDINALS = List.of("eerste", "tweede", "derde", "vierde");

    private static final String YEAR = "(\\d{4})";
    private static final String NAME = "([a-z]+)\\.?";

    private static final List<Form> FORMS = List.of(
            form(YEAR, m -> Optional.of(Term.year(number(m, 1)))),
            form(YEAR + "-(\\d{1,2})-(\\d{1,2})", m -> day(number(m, 1), number(m, 2), number(m, 3))),
            form("(\\d{1,2})[-/.](\\d{1,2})[-/.]" + YEAR, m -> day(number(m, 3), number(m, 2), number(m, 1))),
            form("(\\d{1,2}) " + NAME + " " + YEAR,
                    m -> month(m.group(2)).flatMap(month -> day(number(m, 3), month, number(m, 1)))),
            form(YEAR + "-(\\d{2})", m -> coded(number(m, 1), number(m, 2))),
            form(YEAR + "-(3[3-6])/" + YEAR + "-(3[3-6])", m -> m.group(1).equals(m.group(3))
                    ? quarters(number(m, 1), number(m, 2) - 32, number(m, 4) - 32)
                    : Optional.empty()),
            form("(?:q|k|kwartaal ?)([1-4])(?: ?(?:/|-|t/m|en) ?(?:q|k)?([1-4]))?,? " + YEAR,
                    m -> quarters(number(m, 3), number(m, 1), m.group(2) == null ? number(m, 1) : number(m, 2))),
            form("([1-4])e kwartaal(?: van)? " + YEAR, m -> quarters(number(m, 2), number(m, 1), number(m, 1))),
            form("([a-z]+) kwartaal(?: van)? " + YEAR, m -> {
                var quarter = ORDINALS.indexOf(m.group(1)) + 1;
                return quarter == 0 ? Optional.empty() : quarters(number(m, 2), quarter, quarter);
            }),
            form(NAME + " " + YEAR, m -> named(m.group(1), number(m, 2))));

    private WrittenTerm() {}

    static Optional<Term> read(String written) {
        var text = written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0]+", " ").replace('–', '-');
        for (var form : FORMS) {
            var match = form.pattern().matcher(text);
            if (match.matches()) {
                try {
                    return form.reading().apply(match.toMatchResult());
                } catch (IllegalArgumentException | DateTimeException notInTheCalendar) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Form form(String pattern, Function<MatchResult, Optional<Term>> reading) {
        return new Form(Pattern.compile(pattern), reading);
    }

    private static Optional<Term> day(int year, int month, int day) {
        return Optional.of(Term.day(LocalDate.of(year, month, day)));
    }

    private static Optional<Term> quarters(int year, int from, int to) {
        return from > to ? Optional.empty() : Optional.of(Term.quarters(year, from, to));
    }

    /// Months, and the codes that the standard has for seasons and quarters.
    private static Optional<Term> coded(int year, int code) {
        if (code >= 1 && code <= 12) {
            return Optional.of(Term.month(YearMonth.of(year, code)));
        }
        if (code >= 21 && code <= 24) {
            return Optional.of(Term.season(year, Term.Season.values()[code - 21]));
        }
        return code >= 33 && code <= 36 ? quarters(year, code - 32, code - 32) : Optional.empty();
    }

    private static Optional<Term> named(String name, int year) {
        var season = SEASONS.get(name);
        return season != null
                ? Optional.of(Term.season(year, season))
                : month(name).map(month -> Term.month(YearMonth.of(year, month)));
    }

    /// In full, or its first three letters, or as it is usually shortened.
    private static Optional<Integer> month(String name) {
        if (SHORT_MONTHS.containsKey(name)) {
            return Optional.of(SHORT_MONTHS.get(name));
        }
        var found = new ArrayList<Integer>();
        for (int i = 0; i < MONTHS.size(); i++) {
            var month = MONTHS.get(i);
            if (month.equals(name) || name.length() == 3 && month.startsWith(name)) {
                found.add(i + 1);
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
