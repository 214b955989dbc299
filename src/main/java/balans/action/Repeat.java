package balans.action;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/// How something comes back, as calendars write it (RFC 5545), by the day and never more often.
///
/// @param rule without its end, such as `FREQ=YEARLY;BYMONTH=10;BYDAY=1MO`
/// @param until the last day on which it may begin; null when it goes on
/// @param except the days on which it does not begin
public record Repeat(String rule, @Nullable LocalDate until, List<LocalDate> except) {

    private static final int RULE_MAX_CHARS = 200;
    private static final Pattern RULE = Pattern.compile("FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)"
            + "(;(INTERVAL=[1-9]\\d{0,2}|COUNT=[1-9]\\d{0,2}|WKST=[A-Z]{2}"
            + "|BY(MONTH|MONTHDAY|YEARDAY|WEEKNO|SETPOS)=[-+\\d,]+|BYDAY=[-+A-Z\\d,]+))*");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    public Repeat {
        except = List.copyOf(except);
        if (!isRule(rule)) {
            throw new IllegalArgumentException("not a rule");
        }
    }

    /// A rule that counts in hours or less is none: a calendar of days could be filled with it.
    public static boolean isRule(String rule) {
        if (rule.length() > RULE_MAX_CHARS || !RULE.matcher(rule).matches()) {
            return false;
        }
        try {
            return new Recur<LocalDate>(rule).getFrequency() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /// The days between these two, both included, on which something that first began on `begun` begins.
    public List<LocalDate> between(LocalDate begun, LocalDate first, LocalDate last) {
        var end = until != null && until.isBefore(last) ? until : last;
        if (end.isBefore(first) || end.isBefore(begun)) {
            return List.of();
        }
        return new Recur<LocalDate>(rule).getDates(begun, first, end.plusDays(1)).stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(end) && !day.isBefore(begun) && !except.contains(day))
                .distinct().sorted().toList();
    }

    /// With its end, which for something at an hour is a moment in universal time.
    String written(CalendarEntry.When when) {
        if (until == null) {
            return rule;
        }
        return rule + ";UNTIL=" + switch (when) {
            case CalendarEntry.When.Days days -> DAY.format(until);
            case CalendarEntry.When.Hour(var start, var length) -> MOMENT.format(
                    ZonedDateTime.of(until, LocalTime.of(23, 59, 59), start.getZone()).withZoneSameInstant(ZoneOffset.UTC));
        };
    }
}
