package balans.agenda.edition;

import balans.directory.entry.Author;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins the next edition. One is prepared at a time.
@Component
class PrepareEdition {

    static final int TITLE_MAX_CHARS = 200;
    static final int PREFACE_MAX_CHARS = 8_000;

    sealed interface Outcome {
        record Begun(String id) implements Outcome {}

        record Saved() implements Outcome {}

        /// Another edition lies on the desk, or there is one of that month.
        record Taken() implements Outcome {}

        /// Somebody else changed it meanwhile.
        record Clash() implements Outcome {}

        /// @param field what has to be filled in otherwise
        record NotAccepted(String field) implements Outcome {}
    }

    private final EditionStore editions;
    private final Clock clock;

    PrepareEdition(EditionStore editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Transactional
    Outcome begin(Author by, String title, String preface, String asOf) {
        var wrong = complaint(title, preface);
        var day = day(asOf);
        if (wrong != null || day == null) {
            return new Outcome.NotAccepted(wrong == null ? "asOf" : wrong);
        }
        var id = Edition.idOf(day);
        if (!editions.add(id, title.strip(), preface.strip(), day, Edition.dueAfter(day))) {
            return new Outcome.Taken();
        }
        editions.reach(id, EditionState.DRAFT, clock.instant(), by, "");
        return new Outcome.Begun(id);
    }

    @Transactional
    Outcome change(String id, long version, String title, String preface, String nextDue) {
        var wrong = complaint(title, preface);
        var day = day(nextDue);
        if (wrong != null || day == null) {
            return new Outcome.NotAccepted(wrong == null ? "nextDue" : wrong);
        }
        return editions.change(id, version, title.strip(), preface.strip(), day) ? new Outcome.Saved() : new Outcome.Clash();
    }

    private static @Nullable String complaint(String title, String preface) {
        return title.isBlank() || title.length() > TITLE_MAX_CHARS ? "title"
                : preface.length() > PREFACE_MAX_CHARS ? "preface" : null;
    }

    private static @Nullable LocalDate day(String written) {
        try {
            var day = LocalDate.parse(written);
            return day.getYear() >= 2000 && day.getYear() < 2200 ? day : null;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
