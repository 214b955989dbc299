package balans.monitor.sticker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FocusTest {

    @Test // R003-6
    void whatHasMostStickersGoesOn() {
        var focus = Focus.of(List.of(of("a", 2), of("b", 7), of("c", 4), of("d", 0)), 2);
        assertThat(ids(focus.clear())).containsExactly("b", "c");
        assertThat(focus.tied()).isEmpty();
    }

    @Test // R003-7
    void aTieAtTheBorderGoesToTheTeam() {
        var focus = Focus.of(List.of(of("a", 3), of("b", 7), of("c", 3)), 2);
        assertThat(ids(focus.clear())).containsExactly("b");
        assertThat(ids(focus.tied())).containsExactly("a", "c");
    }

    @Test
    void aTieForWhichThereIsRoomIsNoTie() {
        assertThat(Focus.of(List.of(of("a", 3), of("b", 3)), 2).tied()).isEmpty();
    }

    @Test
    void withoutStickersNothingIsChosen() {
        assertThat(Focus.of(List.of(of("a", 0), of("b", 0)), 2)).isEqualTo(new Focus(List.of(), List.of()));
    }

    @Test // R003-7
    void passingOverWhatGotMoreStickersShowsThatTheLeaderSteered() {
        var results = List.of(of("a", 3), of("b", 7), of("c", 3));
        assertThat(Focus.isSteered(results, List.of("b"))).isFalse();
        assertThat(Focus.isSteered(results, List.of("b", "c"))).isFalse();
        assertThat(Focus.isSteered(results, List.of("a"))).isTrue();
        assertThat(Focus.isSteered(List.of(of("a", 0), of("b", 0)), List.of("b"))).isFalse();
    }

    private static Result of(String statement, int dots) {
        return new Result(new Candidate(statement, "balans", statement, false), dots, dots);
    }

    private static List<String> ids(List<Result> results) {
        return results.stream().map(r -> r.candidate().statement()).toList();
    }
}
