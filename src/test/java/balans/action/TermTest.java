package balans.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balans.action.Term.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A term keeps what was said and still has a first and a last day")
class TermTest {

    private static final int TRIES = 5_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12 maart 2026            | DAY     | 2026-03-12 | 2026-03-12 | 12 maart 2026 | 2026-03-12",
        "10 feb 2026              | DAY     | 2026-02-10 | 2026-02-10 | 10 februari 2026 | 2026-02-10",
        "1 mrt. 2026              | DAY     | 2026-03-01 | 2026-03-01 | 1 maart 2026 | 2026-03-01",
        "3-12-2026                | DAY     | 2026-12-03 | 2026-12-03 | 3 december 2026 | 2026-12-03",
        "03/12/2026               | DAY     | 2026-12-03 | 2026-12-03 | 3 december 2026 | 2026-12-03",
        "2028-02-29               | DAY     | 2028-02-29 | 2028-02-29 | 29 februari 2028 | 2028-02-29",
        "oktober 2026             | MONTH   | 2026-10-01 | 2026-10-31 | oktober 2026 | 2026-10",
        "Juni 2026                | MONTH   | 2026-06-01 | 2026-06-30 | juni 2026 | 2026-06",
        "sept. 2026               | MONTH   | 2026-09-01 | 2026-09-30 | september 2026 | 2026-09",
        "februari 2028            | MONTH   | 2028-02-01 | 2028-02-29 | februari 2028 | 2028-02",
        "2026-10                  | MONTH   | 2026-10-01 | 2026-10-31 | oktober 2026 | 2026-10",
        "Q3 2026                  | QUARTER | 2026-07-01 | 2026-09-30 | Q3 2026 | 2026-35",
        "q3, 2026                 | QUARTER | 2026-07-01 | 2026-09-30 | Q3 2026 | 2026-35",
        "Q3/4 2026                | QUARTER | 2026-07-01 | 2026-12-31 | Q3/4 2026 | 2026-35/2026-36",
        "Q3/Q4 2026               | QUARTER | 2026-07-01 | 2026-12-31 | Q3/4 2026 | 2026-35/2026-36",
        "Q1 t/m Q3 2026           | QUARTER | 2026-01-01 | 2026-09-30 | Q1-3 2026 | 2026-33/2026-35",
        "Q1–4 2026                | QUARTER | 2026-01-01 | 2026-12-31 | Q1-4 2026 | 2026-33/2026-36",
        "2e kwartaal 2027         | QUARTER | 2027-04-01 | 2027-06-30 | Q2 2027 | 2027-34",
        "vierde kwartaal van 2026 | QUARTER | 2026-10-01 | 2026-12-31 | Q4 2026 | 2026-36",
        "2026-35/2026-36          | QUARTER | 2026-07-01 | 2026-12-31 | Q3/4 2026 | 2026-35/2026-36",
        "Zomer 2026               | SEASON  | 2026-06-01 | 2026-08-31 | zomer 2026 | 2026-22",
        "voorjaar 2027            | SEASON  | 2027-03-01 | 2027-05-31 | lente 2027 | 2027-21",
        "najaar 2026              | SEASON  | 2026-09-01 | 2026-11-30 | herfst 2026 | 2026-23",
        "winter 2027              | SEASON  | 2027-12-01 | 2028-02-29 | winter 2027 | 2027-24",
        "2026-22                  | SEASON  | 2026-06-01 | 2026-08-31 | zomer 2026 | 2026-22",
        "2026                     | YEAR    | 2026-01-01 | 2026-12-31 | 2026 | 2026"
    })
    void isReadAsPeopleWriteIt(
            String written, Precision precision, LocalDate first, LocalDate last, String format, String edtf) {
        var term = Term.parse("  " + written + " ").orElseThrow();
        assertThat(term).isEqualTo(new Term(first, last, precision));
        assertThat(term.format()).isEqualTo(format);
        assertThat(term.edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ooit", "30 februari 2026", "29-2-2027", "31 april 2026", "13-13-2026", "2026-13",
        "2026-00", "2026-20", "2026-37", "Q5 2026", "Q0 2026", "Q4/3 2026", "Q3/4", "zomer", "ju 2026", "jul 26",
        "12 zomer 2026", "vijfde kwartaal 2026", "1899", "2200", "0026", "12345", "2026-35/2027-36", "2026-2-30",
        "12 maart", "' OR 1=1 --", "²026", "٢٠٢٦"})
    void whatCouldMeanAnythingIsNotGuessed(String written) {
        assertThat(Term.parse(written)).isEmpty();
    }

    @Test
    void whatIsNotAWholeMonthQuarterSeasonOrYearCannotExist() {
        var day = LocalDate.of(2026, 7, 1);
        for (var precision : Precision.values()) {
            assertThatThrownBy(() -> new Term(day, LocalDate.of(2026, 7, 30), precision))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Term(day, LocalDate.of(2026, 6, 30), precision))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Term(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 10, 31), Precision.QUARTER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Term(day, LocalDate.of(2026, 9, 30), Precision.SEASON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Term(day, LocalDate.of(2027, 6, 30), Precision.YEAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatEndsFirstComesFirstAndWhatIsMorePreciseBeforeWhatIsLess() {
        var inOrder = Stream.of("zomer 2026", "30 september 2026", "september 2026", "Q3 2026", "1 oktober 2026",
                "31 december 2026", "Q4 2026", "Q3/4 2026", "2026", "winter 2026").map(this::term).toList();
        assertThat(inOrder.reversed().stream().sorted()).containsExactlyElementsOf(inOrder);
    }

    @Test
    void isOverOnTheDayAfterItsLast() {
        assertThat(term("zomer 2026").isOver(LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(term("zomer 2026").isOver(LocalDate.of(2026, 9, 1))).isTrue();
    }

    @Test
    @DisplayName("any term is read back from its words and from its code, and holds its own first and last day")
    void readingIsTheInverseOfWriting() {
        var random = new Random(20261122);
        for (int i = 0; i < TRIES; i++) {
            var term = any(random);
            assertThat(Term.parse(term.format())).as(term.format()).contains(term);
            assertThat(Term.parse(term.edtf())).as(term.edtf()).contains(term);
            assertThat(term.first()).isBeforeOrEqualTo(term.last());
            assertThat(term.isOver(term.last())).isFalse();
            assertThat(term.isOver(term.last().plusDays(1))).isTrue();
        }
    }

    @Test
    @DisplayName("whatever is typed, reading it gives a term or nothing")
    void readingNeverBreaks() {
        var random = new Random(3);
        var pieces = List.of("q", "Q3", "/", "-", " ", "4", "2026", "31", "12", "zomer", "maart", "e kwartaal", ".",
                "\u00A0", "t/m", "é", "\uD83D\uDE00", "99999999999");
        for (int i = 0; i < TRIES; i++) {
            var typed = new StringBuilder();
            for (int n = random.nextInt(7); n >= 0; n--) {
                typed.append(pieces.get(random.nextInt(pieces.size())));
            }
            Term.parse(typed.toString()).ifPresent(term -> assertThat(Term.parse(term.format())).contains(term));
        }
    }

    private static Term any(Random random) {
        var year = random.nextInt(Term.EARLIEST_YEAR, Term.LATEST_YEAR + 1);
        var from = random.nextInt(1, 5);
        return switch (Precision.values()[random.nextInt(Precision.values().length)]) {
            case DAY -> Term.day(LocalDate.ofYearDay(year, random.nextInt(1, 366)));
            case MONTH -> Term.month(YearMonth.of(year, random.nextInt(1, 13)));
            case QUARTER -> Term.quarters(year, from, random.nextInt(from, 5));
            case SEASON -> Term.season(year, Term.Season.values()[from - 1]);
            case YEAR -> Term.year(year);
        };
    }

    private Term term(String written) {
        return Term.parse(written).orElseThrow();
    }
}
