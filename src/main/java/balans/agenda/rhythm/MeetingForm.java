package balans.agenda.rhythm;

import balans.agenda.rhythm.Meeting.Kind;
import balans.agenda.rhythm.Meeting.State;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A meeting as somebody typed it.
public record MeetingForm(
        Kind kind, String theme, String title, String on, String place, State state, String attended, String report,
        @Nullable Long version) {

    public MeetingForm {
        kind = Objects.requireNonNullElse(kind, Kind.COALITION);
        state = Objects.requireNonNullElse(state, State.PLANNED);
        theme = kind == Kind.COALITION && theme != null ? theme.strip() : "";
        version = Objects.requireNonNullElse(version, 1L);
        title = text(title);
        on = text(on);
        place = text(place);
        attended = text(attended);
        report = text(report);
    }

    static MeetingForm empty(String theme) {
        return new MeetingForm(Kind.COALITION, theme, "", "", "", State.PLANNED, "", "", 0L);
    }

    static MeetingForm of(Meeting meeting) {
        return new MeetingForm(meeting.kind(), meeting.theme(), meeting.title(), meeting.on().toString(), meeting.place(),
                meeting.state(), meeting.attended() == null ? "" : meeting.attended().toString(), meeting.report(),
                meeting.version());
    }

    /// What has to be filled in otherwise; empty when all is well.
    String complaint() {
        if (title.isEmpty() || title.length() > 300) {
            return "title";
        }
        if (day().isEmpty()) {
            return "on";
        }
        if (kind == Kind.COALITION && !MeetingController.THEMES.contains(theme)) {
            return "theme";
        }
        if (!attended.isEmpty() && (state != State.HELD || !attended.matches("\\d{1,5}"))) {
            return "attended";
        }
        return place.length() > 300 || report.length() > 8_000 ? "report" : "";
    }

    Meeting meeting(String id, long changedAt) {
        return new Meeting(id, kind, theme, title, day().orElseThrow(), place, state,
                attended.isEmpty() ? null : Integer.valueOf(attended), report, version, changedAt);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(on)).filter(day -> day.getYear() >= 2000 && day.getYear() < 2200);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
