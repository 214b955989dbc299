package balans.screening.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R004-29: what is below five stays hidden, and nobody can compute it")
class SuppressionTest {

    private static final int H = -1;

    @Test
    void aTableWithoutSmallCountsIsShownWhole() {
        assertThat(values(Suppression.of(new int[][] {{5, 6}, {7, 8}}))).isEqualTo(List.of(
                List.of(5, 6, 11), List.of(7, 8, 15), List.of(12, 14, 26)));
    }

    @Test
    void fourIsHiddenAndFiveIsNot() {
        var shown = values(Suppression.of(new int[][] {{4, 20, 30}, {20, 30, 40}, {5, 30, 40}}));
        assertThat(shown.get(0).get(0)).isEqualTo(H);
        assertThat(shown.get(1)).doesNotContain(H);
    }

    @Test
    void aHiddenCountTakesOthersWithItSoThatTotalsDoNotGiveItAway() {
        var shown = values(Suppression.of(new int[][] {{2, 20, 30}, {20, 9, 40}, {50, 60, 70}}));
        assertThat(shown).isEqualTo(List.of(
                List.of(H, H, 30, 52), List.of(H, H, 40, 69), List.of(50, 60, 70, 180), List.of(72, 89, 140, 301)));
    }

    @Test
    void noughtsThatShareATotalAreNotGivenAwayByIt() {
        var cells = new int[][] {{0, 0, 10}, {0, 0, 12}};
        assertProtected(cells, Suppression.of(cells));
    }

    @Test
    void oneGroupHidesASecondAnswerOfItsOwn() {
        assertThat(values(Suppression.of(new int[][] {{3, 8, 30}}))).isEqualTo(List.of(
                List.of(H, H, 30, 41), List.of(H, H, 30, 41)));
    }

    @Test
    void aGroupBelowFiveIsABug() {
        assertThatThrownBy(() -> Suppression.of(new int[][] {{4, 0}})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Suppression.of(new int[][] {{9}})).isInstanceOf(IllegalArgumentException.class);
    }

    /// Every hidden count of small tables, by trying every table that fits what is shown: no cleverness is shared with the
    /// code under test.
    @Test
    void everyHiddenCountOfASmallTableHasAtLeastFivePossibleValues() {
        var random = new Random(11);
        for (int round = 0; round < 400; round++) {
            var cells = table(random, 1 + random.nextInt(2), 2 + random.nextInt(2), 9);
            assertProtected(cells, Suppression.of(cells));
        }
    }

    /// Of what is hidden to protect another: if it were shown, something could be narrowed down to fewer than five values.
    @Test
    void nothingIsHiddenWithoutNeed() {
        var random = new Random(13);
        for (int round = 0; round < 150; round++) {
            var cells = table(random, 1 + random.nextInt(2), 2 + random.nextInt(2), 12);
            var seen = values(Suppression.of(cells));
            for (int r = 0; r <= cells.length; r++) {
                for (int c = 0; c < cells[0].length; c++) {
                    if (seen.get(r).get(c) == H && truth(cells, r, c) >= 5) {
                        assertThat(isProtected(cells, with(seen, r, c, truth(cells, r, c))))
                                .as("%s at %d,%d of %s", Arrays.deepToString(cells), r, c, seen).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void ofTwoCountsThatWouldDoTheSmallerIsHidden() {
        assertThat(values(Suppression.of(new int[][] {{3, 40, 9, 30}}))).isEqualTo(List.of(
                List.of(H, 40, H, 30, 82), List.of(H, 40, H, 30, 82)));
        assertThat(new Count(0).isHidden()).isFalse();
        assertThatThrownBy(() -> new Count(-2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void inLargerTablesNothingBelowFiveIsShownAndTotalsStayTrue() {
        var random = new Random(12);
        for (int round = 0; round < 150; round++) {
            var cells = table(random, 1 + random.nextInt(8), 2 + random.nextInt(6), 3 + random.nextInt(60));
            var shown = values(Suppression.of(cells));
            for (int r = 0; r <= cells.length; r++) {
                for (int c = 0; c <= cells[0].length; c++) {
                    var is = truth(cells, r, c);
                    assertThat(shown.get(r).get(c)).isIn(H, is);
                    assertThat(shown.get(r).get(c) == H || is >= 5).isTrue();
                }
                assertThat(hiddenIn(shown.get(r))).as("one hidden count in a row could be computed").isNotEqualTo(1);
            }
        }
    }

    @Test
    void smallGroupsGoTogetherWithAnotherUntilTheyAreFive() {
        assertThat(GroupsTogether.names(Map.of("a", 9, "b", 8), "samen")).isEqualTo(Map.of("a", "a", "b", "b"));
        assertThat(GroupsTogether.names(Map.of("a", 9, "b", 3, "c", 12), "samen"))
                .isEqualTo(Map.of("a", "samen", "b", "samen", "c", "c"));
        assertThat(GroupsTogether.names(Map.of("a", 3, "b", 2, "c", 12), "samen"))
                .isEqualTo(Map.of("a", "samen", "b", "samen", "c", "c"));
        assertThat(GroupsTogether.names(Map.of("a", 3, "b", 1), "samen")).isEmpty();
        assertThat(GroupsTogether.names(Map.of("a", 5), "samen")).isEqualTo(Map.of("a", "a"));
    }

    private static boolean isProtected(int[][] cells, List<List<Integer>> seen) {
        var possible = tables(cells, seen);
        return IntStream.rangeClosed(0, cells.length).allMatch(r -> IntStream.range(0, cells[0].length)
                .filter(c -> seen.get(r).get(c) == H)
                .allMatch(c -> possible.stream().mapToInt(t -> truth(t, r, c)).distinct().count() >= 5));
    }

    private static List<List<Integer>> with(List<List<Integer>> seen, int row, int column, int value) {
        var other = new ArrayList<List<Integer>>(seen.stream().<List<Integer>>map(ArrayList::new).toList());
        other.get(row).set(column, value);
        return other;
    }

    private static void assertProtected(int[][] cells, Shown shown) {
        var seen = values(shown);
        var possible = tables(cells, seen);
        for (int r = 0; r <= cells.length; r++) {
            for (int c = 0; c <= cells[0].length; c++) {
                if (seen.get(r).get(c) == H) {
                    var row = r;
                    var column = c;
                    var values = possible.stream().mapToInt(t -> truth(t, row, column)).distinct().count();
                    assertThat(values).as("%s at %d,%d shows %s", Arrays.deepToString(cells), r, c, seen).isGreaterThanOrEqualTo(5);
                } else {
                    assertThat(truth(cells, r, c)).isGreaterThanOrEqualTo(5).isEqualTo(seen.get(r).get(c));
                }
            }
        }
    }

    /// Every table of counts with the same sizes of groups that fits everything that is shown.
    private static List<int[][]> tables(int[][] cells, List<List<Integer>> seen) {
        var found = new ArrayList<int[][]>();
        fill(cells, seen, new int[cells.length][cells[0].length], 0, found);
        return found;
    }

    private static void fill(int[][] cells, List<List<Integer>> seen, int[][] made, int at, List<int[][]> found) {
        if (at == cells.length) {
            for (int c = 0; c < cells[0].length; c++) {
                if (seen.get(cells.length).get(c) != H && truth(made, cells.length, c) != seen.get(cells.length).get(c)) {
                    return;
                }
            }
            found.add(Arrays.stream(made).map(int[]::clone).toArray(int[][]::new));
            return;
        }
        row(seen.get(at), made[at], 0, Arrays.stream(cells[at]).sum(), () -> fill(cells, seen, made, at + 1, found));
    }

    private static void row(List<Integer> seen, int[] made, int column, int left, Runnable then) {
        if (column == made.length - 1) {
            made[column] = left;
            if (seen.get(column) == H || seen.get(column) == left) {
                then.run();
            }
            return;
        }
        var only = seen.get(column);
        for (int value = only == H ? 0 : only; value <= (only == H ? left : Math.min(left, only)); value++) {
            made[column] = value;
            row(seen, made, column + 1, left - value, then);
        }
    }

    private static int[][] table(Random random, int rows, int columns, int most) {
        return IntStream.range(0, rows).mapToObj(r -> {
            var row = random.ints(columns, 0, most).toArray();
            row[random.nextInt(columns)] += 5;
            return row;
        }).toArray(int[][]::new);
    }

    private static int truth(int[][] cells, int row, int column) {
        return IntStream.range(0, cells.length).filter(r -> row == cells.length || r == row)
                .map(r -> column == cells[r].length ? Arrays.stream(cells[r]).sum() : cells[r][column]).sum();
    }

    private static long hiddenIn(List<Integer> line) {
        return line.stream().filter(value -> value == H).count();
    }

    private static List<List<Integer>> values(Shown shown) {
        var lines = new ArrayList<List<Integer>>();
        shown.rows().forEach(row -> lines.add(row.stream().map(count -> count.isHidden() ? H : count.value()).toList()));
        lines.add(shown.totals().stream().map(count -> count.isHidden() ? H : count.value()).toList());
        return lines;
    }
}
