package balans.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/// Days as people read them: `22 november 2026`.
public final class DutchDay {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.of("nl"));

    private DutchDay() {}

    public static String of(LocalDate day) {
        return FULL.format(day);
    }

    public static String of(Instant moment, ZoneId zone) {
        return of(LocalDate.ofInstant(moment, zone));
    }

    /// Of a day as files write it, `2026-11-22`. Anything else stays as it is.
    public static String of(String written) {
        try {
            return of(LocalDate.parse(written));
        } catch (DateTimeParseException notADay) {
            return written;
        }
    }

    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }
}
