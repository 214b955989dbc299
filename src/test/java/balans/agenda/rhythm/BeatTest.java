package balans.agenda.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import balans.agenda.rhythm.Meeting.Kind;
import balans.agenda.rhythm.Meeting.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BeatTest {

    @Test
    @DisplayName("R001-13: a coalition meets in every quarter, and is late by itself the day after the next one")
    void aCoalitionMeetsInEveryQuarter() {
        var meetings = List.of(meeting("2026-07-14", State.HELD), meeting("2026-11-30", State.CANCELLED));
        assertThat(Beat.ofCoalition("c", meetings, LocalDate.of(2026, 12, 31)).late()).isFalse();
        var late = Beat.ofCoalition("c", meetings, LocalDate.of(2027, 1, 1));
        assertThat(late.late()).isTrue();
        assertThat(late.due()).isEqualTo("2026-12-31");
        assertThat(late.last()).isEqualTo(meetings.getFirst());
        assertThat(late.next()).isNull();
    }

    @Test
    @DisplayName("R001-13: a coalition that never met is due in the quarter after it was formed")
    void aCoalitionThatNeverMetIsDueToo() {
        assertThat(Beat.ofCoalition("c", List.of(), LocalDate.of(2026, 9, 30)).late()).isFalse();
        assertThat(Beat.ofCoalition("c", List.of(), LocalDate.of(2026, 10, 1)).late()).isTrue();
    }

    @Test
    @DisplayName("R001-13: the whole field meets in every half year")
    void theFieldMeetsInEveryHalfYear() {
        var meetings = List.of(meeting("2026-02-10", State.HELD), meeting("2027-02-09", State.PLANNED));
        var beat = Beat.ofTheField("f", meetings, LocalDate.of(2026, 12, 31));
        assertThat(beat.due()).isEqualTo("2026-12-31");
        assertThat(beat.late()).isFalse();
        assertThat(beat.next()).isEqualTo(meetings.getLast());
    }

    private static Meeting meeting(String on, State state) {
        return new Meeting(on, Kind.LARGE, "", "t", LocalDate.parse(on), "", state, null, "", 1, 0);
    }
}
