package balans.agenda.rhythm;

import balans.agenda.rhythm.Meeting.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param meeting the one that is being written; null for a new one
/// @param form what was typed, or what is kept
/// @param input what was typed of an input that could not be used; null otherwise
/// @param themes whose coalition meetings are kept here
/// @param all whether the other meetings are too
/// @param complaint what has to be filled in otherwise; empty when all is well
public record MeetingDeskPage(
        List<Meeting> meetings, @Nullable Meeting meeting, MeetingForm form, List<Input> inputs, List<Letter> letters,
        @Nullable Input input, String complaint, List<String> themes, boolean all) {

    /// Who keeps the meetings of a coalition plans no others.
    public List<Kind> kinds() {
        return all ? List.of(Kind.values()) : List.of(Kind.COALITION);
    }

    public String path() {
        return meeting == null ? MeetingDeskController.DESK : MeetingDeskController.DESK + "/" + meeting.id();
    }
}
