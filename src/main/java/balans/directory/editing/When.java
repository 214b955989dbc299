package balans.directory.editing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A moment as an editor reads it.
final class When {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMMM yyyy, H.mm 'uur'", Locale.of("nl"));
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private When() {}

    static String of(Instant moment) {
        return FORM.format(moment.atZone(ZONE));
    }
}
