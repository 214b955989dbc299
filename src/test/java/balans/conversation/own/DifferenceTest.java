package balans.conversation.own;

import static org.assertj.core.api.Assertions.assertThat;

import balans.conversation.own.Snapshot.Goal;
import balans.conversation.own.Snapshot.Line;
import balans.conversation.own.Snapshot.Part;
import balans.web.WordDiff;
import balans.web.WordDiff.Kind;
import balans.web.WordDiff.Run;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void theWordsThatStayAreNotCalledNew() {
        assertThat(WordDiff.of("samen vaker buiten spelen", "samen elke dag buiten")).containsExactly(
                new Run(Kind.SAME, "samen"), new Run(Kind.GONE, "vaker"), new Run(Kind.ADDED, "elke dag"),
                new Run(Kind.SAME, "buiten"), new Run(Kind.GONE, "spelen"));
    }

    @Test
    void bothTextsCanBeReadFromTheDifference() {
        var before = "a b c d e f";
        var after = "b x d f g";
        var runs = WordDiff.of(before, after);
        assertThat(text(runs, Kind.ADDED)).isEqualTo(before);
        assertThat(text(runs, Kind.GONE)).isEqualTo(after);
    }

    @Test
    void aNoteThatWentToAnotherBoxIsMovedAndNotNew() {
        var from = snapshot(List.of(new Part("a", "A", List.of(new Line("1", "blijft"))), new Part("b", "B", List.of())));
        var to = snapshot(List.of(new Part("a", "A", List.of()), new Part("b", "B", List.of(new Line("1", "blijft")))));
        var parts = Difference.between(from, to).parts();
        assertThat(parts).hasSize(1);
        assertThat(parts.getFirst().moved()).containsEntry("blijft", "A");
        assertThat(parts.getFirst().added()).isEmpty();
        assertThat(Difference.between(from, from).isEmpty()).isTrue();
    }

    private static String text(List<Run> runs, Kind without) {
        return runs.stream().filter(run -> run.kind() != without).map(Run::text).collect(Collectors.joining(" "));
    }

    private static Snapshot snapshot(List<Part> parts) {
        return new Snapshot(1, "2026-11-22", "De Linde", "Basisonderwijs", "Ja", parts, List.of(new Goal("doel", 0)),
                List.of(), "", "", "");
    }
}
