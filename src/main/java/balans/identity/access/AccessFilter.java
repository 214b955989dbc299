package balans.identity.access;

import balans.identity.Touch.Act;
import balans.identity.Touch.What;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/// Which lines of the log somebody wants to see, as it stands in the address. What cannot be read is not asked.
public record AccessFilter(
        Optional<LocalDate> from, Optional<LocalDate> until, String person, String what, String act, String object,
        long before, ZoneId zone) {

    static AccessFilter of(String from, String until, String person, String what, String act, String object, String before,
            ZoneId zone) {
        return new AccessFilter(day(from), day(until), person.strip(),
                Arrays.stream(What.values()).map(Enum::name).filter(what::equals).findFirst().orElse(""),
                Arrays.stream(Act.values()).map(Enum::name).filter(act::equals).findFirst().orElse(""),
                object.strip(), before.matches("[0-9]{1,15}") ? Long.parseLong(before) : Long.MAX_VALUE, zone);
    }

    static AccessFilter about(String object, ZoneId zone) {
        return of("", "", "", "", "", object, "", zone);
    }

    long fromMillis() {
        return from.map(this::millis).orElse(0L);
    }

    long untilMillis() {
        return until.map(day -> millis(day.plusDays(1))).orElse(Long.MAX_VALUE);
    }

    public boolean narrows() {
        return from.isPresent() || until.isPresent() || !(person + what + act + object).isEmpty();
    }

    /// As it stands behind the question mark of an address.
    public String query() {
        var query = new StringBuilder();
        add(query, "vanaf", day(from));
        add(query, "tot", day(until));
        add(query, "wie", person);
        add(query, "wat", what);
        add(query, "handeling", act);
        add(query, "kind", object);
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    public String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private long millis(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
