package balans.directory.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A month as a wall calendar draws it: whole weeks from Monday.
public record MonthPicture(YearMonth month, List<List<Day>> weeks) {

    public record Day(LocalDate date, boolean inMonth, boolean today, List<Occurrence> occurrences) {}

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of("nl"));

    static MonthPicture of(YearMonth month, LocalDate today, List<Occurrence> occurrences) {
        var weeks = new ArrayList<List<Day>>();
        for (var monday = first(month); !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            var week = new ArrayList<Day>();
            for (int i = 0; i < DayOfWeek.values().length; i++) {
                var day = monday.plusDays(i);
                week.add(new Day(day, YearMonth.from(day).equals(month), day.equals(today),
                        occurrences.stream().filter(o -> o.isOn(day)).toList()));
            }
            weeks.add(week);
        }
        return new MonthPicture(month, weeks);
    }

    static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate last(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    public String name() {
        return NAME.format(month);
    }
}
