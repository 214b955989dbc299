package balans.landscape;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as people read them: `22 november 2026`.
public final class Days {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    private Days() {}

    public static String of(LocalDate day) {
        return FULL.format(day);
    }

    public static String of(Instant moment, ZoneId zone) {
        return of(LocalDate.ofInstant(moment, zone));
    }
}
