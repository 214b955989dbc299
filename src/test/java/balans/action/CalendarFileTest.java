package balans.action;

import static org.assertj.core.api.Assertions.assertThat;

import balans.action.CalendarEntry.When;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What we write, read back by a library that did not write it.
class CalendarFileTest {

    private static final Instant CHANGED = Instant.parse("2026-11-22T10:15:30Z");
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String TRICKY = "Komma, puntkomma; \\ en \"aanhaling\"\nnieuwe regel: één überlange zin met "
            + "accenten die veel verder gaat dan vijfenzeventig tekens, zoals leerkrachten soms schrijven 😀";

    @Test // R003-14
    void aWholeDayIsRead() {
        var event = only(read(List.of(entry(new When.Days(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 3)), 2))));
        assertThat(event.getUid().getValue()).isEqualTo("action-1@balans");
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false)).isEqualTo("20261203");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false)).isEqualTo("20261204");
        assertThat(event.getSummary().getValue()).isEqualTo(TRICKY);
        assertThat(event.getDescription().getValue()).isEqualTo(TRICKY);
        assertThat(event.getUrl().getValue()).isEqualTo("https://balans.example/a?b=c");
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(CHANGED);
    }

    @Test // R003-2
    void anHourIsReadAtTheSameMomentInSummerAndWinter() {
        for (var start : List.of("2026-12-03T15:30", "2027-06-03T15:30", "2027-03-28T03:30", "2026-10-25T10:00")) {
            var at = ZonedDateTime.of(java.time.LocalDateTime.parse(start), BRUSSELS);
            var calendar = read(List.of(entry(new When.Hour(at, Duration.ofMinutes(10)), 0)));
            var event = only(calendar);
            assertThat(event.getDateStart().getValue().toInstant()).as(start).isEqualTo(at.toInstant());
            assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(at.plusMinutes(10).toInstant());
            assertThat(calendar.getTimezoneInfo().getComponents()).hasSize(1);
        }
    }

    @Test
    void whatIsCancelledSaysSoAndIsStillTheSameEntry() {
        var day = new When.Days(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 3));
        var cancelled = new CalendarEntry("action-1@balans", "t", "", "", day, 3, CHANGED, true);
        var event = only(read(List.of(cancelled)));
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getUid().getValue()).isEqualTo("action-1@balans");
    }

    @Test
    void anEmptyFeedIsACalendarAndOneWithManyHasThemAll() {
        assertThat(read(List.of()).getEvents()).isEmpty();
        var many = Stream.iterate(1, n -> n + 1).limit(40).map(n -> new CalendarEntry("a" + n + "@balans", "t" + n, "",
                "", new When.Days(LocalDate.of(2026, 1, 1).plusDays(n), LocalDate.of(2026, 1, 2).plusDays(n)), 0,
                CHANGED, false)).toList();
        var calendar = read(many);
        assertThat(calendar.getEvents()).hasSize(40);
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
    }

    @Test
    void noLineIsLongerThanTheStandardAllowsAndTheSameEntryGivesTheSameBytes() {
        var entries = List.of(entry(new When.Days(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 3)), 2));
        var file = CalendarFile.of("Team Zuid", entries);
        var text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).endsWith("END:VCALENDAR\r\n").contains("X-WR-CALNAME:Team Zuid");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(CalendarFile.of("Team Zuid", entries)).isEqualTo(file);
    }

    private static CalendarEntry entry(When when, int sequence) {
        return new CalendarEntry("action-1@balans", TRICKY, TRICKY, "https://balans.example/a?b=c", when, sequence,
                CHANGED, false);
    }

    private static ICalendar read(List<CalendarEntry> entries) {
        var file = new String(CalendarFile.of("Team Zuid", entries), StandardCharsets.UTF_8);
        return Biweekly.parse(file).first();
    }

    private static VEvent only(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }
}
