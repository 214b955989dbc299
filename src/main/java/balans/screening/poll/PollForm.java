package balans.screening.poll;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A new poll as somebody typed it.
public record PollForm(String title, String questionnaire, String parts, String endsOn) {

    static final PollForm EMPTY = new PollForm("", "", "", "");
    private static final int PART_MAX_CHARS = 60;

    /// The names of the fields that need another look.
    List<String> complaints(LocalDate today, boolean mayBeAsked, boolean exists) {
        var found = new ArrayList<String>();
        if (title.isBlank() || title.strip().length() > Poll.TITLE_MAX_CHARS) {
            found.add("title");
        }
        if (!exists) {
            found.add("questionnaire");
        } else if (!mayBeAsked) {
            found.add("permission");
        }
        var ends = day();
        if (ends == null || ends.isBefore(today) || ends.isAfter(today.plusYears(1))) {
            found.add("endsOn");
        }
        if (partList().size() > Poll.MAX_PARTS || partList().stream().anyMatch(part -> part.length() > PART_MAX_CHARS)) {
            found.add("parts");
        }
        return found;
    }

    List<String> partList() {
        return parts.lines().map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }

    @Nullable LocalDate day() {
        try {
            return LocalDate.parse(endsOn.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
