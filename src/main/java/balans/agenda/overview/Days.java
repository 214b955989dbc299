package balans.agenda.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A day as people read it.
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    private Days() {}

    public static String words(LocalDate day) {
        return DAY.format(day);
    }
}
