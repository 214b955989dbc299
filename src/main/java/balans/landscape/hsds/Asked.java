package balans.landscape.hsds;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/// The parameters of one question to the API. What cannot be understood is an error that says which parameter it is:
/// a filter that is silently left out would give an answer to another question.
record Asked(Map<String, String> parameters) {

    static final int PER_PAGE = 50;
    static final int PER_PAGE_MOST = 500;
    private static final int PAGE_MOST = 10_000_000;

    static final class NotUnderstood extends RuntimeException {

        private final transient HttpStatus status;
        private final String parameter;

        NotUnderstood(HttpStatus status, String parameter, String words) {
            super(words, null, false, false);
            this.status = status;
            this.parameter = parameter;
        }

        HttpStatus status() {
            return status;
        }

        Map<String, Object> body() {
            return Map.of("status", status.value(), "parameter", parameter, "error", getMessage());
        }
    }

    String text(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    int page() {
        return number("page", 1, PAGE_MOST);
    }

    int perPage() {
        return number("per_page", PER_PAGE, PER_PAGE_MOST);
    }

    boolean flag(String name) {
        return switch (text(name)) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw wrong(name, "is true or false"); // not sealed: it is what somebody typed
        };
    }

    boolean isStream() {
        return switch (text("format")) {
            case "", "json" -> false;
            case "ndjson" -> true;
            default -> throw wrong("format", "is json or ndjson"); // not sealed: it is what somebody typed
        };
    }

    Optional<Integer> metres() {
        return text("proximity").isEmpty() ? Optional.empty() : Optional.of(number("proximity", 0, 100_000));
    }

    Optional<Long> modifiedAfter() {
        var text = text("modified_after");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of((text.length() == 10 ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : text.matches(".*(Z|[+-]\\d\\d:\\d\\d)$") ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC)).toEpochMilli());
        } catch (DateTimeException | ArithmeticException notAMoment) {
            throw wrong("modified_after", "is a date and time, such as " + Instant.EPOCH);
        }
    }

    private int number(String name, int absent, int most) {
        var text = text(name);
        if (text.isEmpty()) {
            return absent;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw wrong(name, "is a whole number from 1 to " + most);
        }
        return Integer.parseInt(text);
    }

    static NotUnderstood wrong(String name, String rule) {
        return new NotUnderstood(HttpStatus.BAD_REQUEST, name, name + " " + rule + ".");
    }
}
