package balans.monitor;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A day in words, where the team lives.
public final class DutchDay {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private DutchDay() {}

    public static String of(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }
}
