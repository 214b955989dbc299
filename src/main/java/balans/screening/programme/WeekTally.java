package balans.screening.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What happened in one week: links made, sent, and answered for the first time.
public record WeekTally(Week week, int made, int sent, int answered) {

    /// What a store counted on one day.
    record Day(LocalDate day, int made, int sent, int answered) {}

    private WeekTally plus(WeekTally other) {
        return new WeekTally(week, made + other.made, sent + other.sent, answered + other.answered);
    }

    /// Every week from the first in which something happened to the last, also the still ones between them.
    static List<WeekTally> of(List<Day> days) {
        var weeks = new TreeMap<Week, WeekTally>();
        for (var day : days) {
            var week = Week.of(day.day());
            weeks.merge(week, new WeekTally(week, day.made(), day.sent(), day.answered()), WeekTally::plus);
        }
        var all = new ArrayList<WeekTally>();
        if (!weeks.isEmpty()) {
            for (var week = weeks.firstKey(); week.compareTo(weeks.lastKey()) <= 0; week = week.next()) {
                all.add(weeks.getOrDefault(week, new WeekTally(week, 0, 0, 0)));
            }
        }
        return List.copyOf(all);
    }
}
