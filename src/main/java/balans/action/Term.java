package balans.action;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// By when, as precisely as somebody said it: a day, a month, one or more quarters, a season or a year. It keeps what
/// was said ("zomer 2026" is not 31 August) and yet has a first and a last day, to order by and to be late by.
///
/// Seasons begin on the first of March, June, September and December; the winter of a year ends in the next one.
public record Term(LocalDate first, LocalDate last, Precision precision) implements Comparable<Term> {

    public enum Precision { DAY, MONTH, QUARTER, SEASON, YEAR }

    enum Season {
        SPRING("lente"), SUMMER("zomer"), AUTUMN("herfst"), WINTER("winter");

        private final String dutch;

        Season(String dutch) {
            this.dutch = dutch;
        }

        Month begins() {
            return Month.of(3 * (ordinal() + 1));
        }

        static Season of(Month month) {
            return values()[month.getValue() / 3 - 1];
        }
    }

    static final int EARLIEST_YEAR = 1900;
    static final int LATEST_YEAR = 2199;
    private static final int MONTHS_A_QUARTER = 3;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", DUTCH);

    public Term {
        if (!yearFits(first.getYear()) || !isWhole(first, last, precision)) {
            throw new IllegalArgumentException("%s to %s is not a %s".formatted(first, last, precision));
        }
    }

    public static Term day(LocalDate day) {
        return new Term(day, day, Precision.DAY);
    }

    public static Term month(YearMonth month) {
        return new Term(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /// From one quarter up to and including another of the same year; often the same.
    public static Term quarters(int year, int from, int to) {
        return new Term(YearMonth.of(year, MONTHS_A_QUARTER * from - 2).atDay(1),
                YearMonth.of(year, MONTHS_A_QUARTER * to).atEndOfMonth(), Precision.QUARTER);
    }

    static Term season(int year, Season season) {
        var begins = YearMonth.of(year, season.begins());
        return new Term(begins.atDay(1), begins.plusMonths(2).atEndOfMonth(), Precision.SEASON);
    }

    public static Term year(int year) {
        return new Term(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /// As people write it, or as [#edtf()] does. Empty when it could mean more than one thing, or nothing.
    public static Optional<Term> parse(String written) {
        return WrittenTerm.read(written);
    }

    /// As people in our language write it.
    public String format() {
        return switch (precision) {
            case DAY -> DAY.format(first);
            case MONTH -> MONTH.format(first);
            case QUARTER -> "Q%s %d".formatted(quarters(), first.getYear());
            case SEASON -> "%s %d".formatted(Season.of(first.getMonth()).dutch, first.getYear());
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    private String quarters() {
        return switch (lastQuarter() - firstQuarter()) {
            case 0 -> String.valueOf(firstQuarter());
            case 1 -> firstQuarter() + "/" + lastQuarter();
            default -> firstQuarter() + "-" + lastQuarter(); // not sealed: a number
        };
    }

    /// As the standard for such dates does (ISO 8601-2, EDTF), for the database and for other programs.
    public String edtf() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> firstQuarter() == lastQuarter()
                    ? quarterCode(firstQuarter())
                    : quarterCode(firstQuarter()) + "/" + quarterCode(lastQuarter());
            case SEASON -> "%d-%d".formatted(first.getYear(), 21 + Season.of(first.getMonth()).ordinal());
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    private String quarterCode(int quarter) {
        return "%d-%d".formatted(first.getYear(), 32 + quarter);
    }

    public boolean isOver(LocalDate today) {
        return last.isBefore(today);
    }

    /// What ends first comes first; of two that end together, the one that begins last, because it is more precise.
    @Override
    public int compareTo(Term other) {
        return Comparator.comparing(Term::last).thenComparing(Term::first, Comparator.reverseOrder())
                .thenComparing(Term::precision).compare(this, other);
    }

    @Override
    public String toString() {
        return format();
    }

    private int firstQuarter() {
        return (first.getMonthValue() + 2) / MONTHS_A_QUARTER;
    }

    private int lastQuarter() {
        return last.getMonthValue() / MONTHS_A_QUARTER;
    }

    static boolean yearFits(int year) {
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
    }

    private static boolean isWhole(LocalDate first, LocalDate last, Precision precision) {
        if (precision == Precision.DAY) {
            return first.equals(last);
        }
        var begins = YearMonth.from(first);
        var ends = YearMonth.from(last);
        if (first.getDayOfMonth() != 1 || !last.equals(ends.atEndOfMonth())) {
            return false;
        }
        return switch (precision) {
            case DAY -> false;
            case MONTH -> begins.equals(ends);
            case QUARTER -> begins.getYear() == ends.getYear() && !ends.isBefore(begins)
                    && begins.getMonthValue() % MONTHS_A_QUARTER == 1 && ends.getMonthValue() % MONTHS_A_QUARTER == 0;
            case SEASON -> begins.getMonthValue() % MONTHS_A_QUARTER == 0 && ends.equals(begins.plusMonths(2));
            case YEAR -> begins.getYear() == ends.getYear() && begins.getMonthValue() == 1 && ends.getMonthValue() == 12;
        };
    }
}
