package balans.screening.programme;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as people read them: `22 november 2026`.
public final class DutchDay {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.of("nl"));

    private DutchDay() {}

    public static String of(LocalDate day) {
        return FULL.format(day);
    }

    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }
}
