package balans.screening.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.DisplayName;

@DisplayName("R004-16, R004-20: a school is shown from 10 invitations on, and cannot be calculated either")
class SchoolGroupTest {

    @Test
    void aSchoolIsShownFromTenInvitationsOn() {
        assertThat(groups(10, 12)).containsExactly(10, 12);
        assertThat(groups(9, 12)).isEmpty();
    }

    @Test
    void smallSchoolsStandTogether() {
        assertThat(SchoolGroup.of(List.of(school("A", 5), school("B", 5), school("C", 20))))
                .containsExactly(
                        new SchoolGroup("C", false, tally(20)), new SchoolGroup("", true, tally(10)));
    }

    /// One small school beside shown ones would be the centre's total minus those.
    @Test
    void tooSmallAGroupTakesTheNextSmallestSchoolWithIt() {
        assertThat(SchoolGroup.of(List.of(school("A", 3), school("B", 30), school("C", 11))))
                .containsExactly(
                        new SchoolGroup("B", false, tally(30)), new SchoolGroup("", true, tally(14)));
    }

    @Test
    void aCentreOfSmallSchoolsOnlyShowsItsTotalOnly() {
        assertThat(groups(4, 4, 4)).isEmpty();
        assertThat(groups(3)).isEmpty();
        assertThat(groups()).isEmpty();
    }

    /// Whatever cells somebody adds and subtracts, also with the total, what comes out is about nobody or about at
    /// least ten invitations. School number i sent 2^i links, so that a cell tells which schools are in it.
    @Test
    void noSumOrDifferenceOfCellsIsAboutFewerThanTen() {
        var random = new Random(20261122);
        for (int round = 0; round < 400; round++) {
            var sizes = random.ints(random.nextInt(7), 1, random.nextBoolean() ? 14 : 60).toArray();
            var schools = IntStream.range(0, sizes.length)
                    .mapToObj(i -> new SchoolTally("S" + i, new Tally(sizes[i], 1 << i, 0, 0))).toList();
            var cells = new ArrayList<>(SchoolGroup.of(schools).stream().map(g -> g.tally().sent()).toList());
            cells.add((1 << sizes.length) - 1);
            for (int signs = 0; signs < Math.pow(3, cells.size()); signs++) {
                var left = schoolsLeft(cells, signs, sizes.length);
                var about = IntStream.range(0, sizes.length).filter(i -> left[i] != 0).map(i -> sizes[i]).sum();
                assertThat(about == 0 || about >= SchoolGroup.FEWEST_INVITATIONS || cells.size() == 1)
                        .as("sizes %s give %s", IntStream.of(sizes).boxed().toList(), cells).isTrue();
            }
        }
    }

    /// How often each school counts in the sum of the cells with the coefficients -1, 0 and 1 that `signs` spells.
    private static int[] schoolsLeft(List<Integer> cells, int signs, int schools) {
        var left = new int[schools];
        for (int cell : cells) {
            for (int school = 0; school < schools; school++) {
                left[school] += (cell >> school & 1) * (signs % 3 - 1);
            }
            signs /= 3;
        }
        return left;
    }

    @Test
    void theGroupsDivideTheCentre() {
        var random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            var sizes = random.ints(random.nextInt(9), 1, 30).toArray();
            var shown = groups(sizes);
            assertThat(shown.isEmpty() || shown.stream().mapToInt(i -> i).sum() == IntStream.of(sizes).sum()).isTrue();
        }
    }

    @Test
    void noSmallSchoolIsNamed() {
        var random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            var schools = IntStream.range(0, random.nextInt(8))
                    .mapToObj(i -> school("S" + i, 1 + random.nextInt(20))).toList();
            for (var group : SchoolGroup.of(schools)) {
                var named = schools.stream().filter(s -> s.school().equals(group.school())).toList();
                assertThat(named).allMatch(s -> s.tally().invited() >= SchoolGroup.FEWEST_INVITATIONS);
                assertThat(group.tally().invited()).isGreaterThanOrEqualTo(SchoolGroup.FEWEST_INVITATIONS);
            }
        }
    }

    private static List<Integer> groups(int... sizes) {
        var schools = IntStream.range(0, sizes.length).mapToObj(i -> school("S" + i, sizes[i])).toList();
        return SchoolGroup.of(schools).stream().map(g -> g.tally().invited()).toList();
    }

    private static SchoolTally school(String name, int invited) {
        return new SchoolTally(name, tally(invited));
    }

    private static Tally tally(int invited) {
        return new Tally(invited, invited, 0, invited);
    }
}
