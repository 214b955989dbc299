package balans.screening.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A school, or several small ones together, with enough links to be shown to the manager (R004-16, R004-20).
///
/// The groups of a centre divide its links: whatever somebody adds or subtracts, also from the centre's total, is
/// about a whole number of groups and so about at least [#FEWEST_INVITATIONS] links. For the same reason neither
/// the names nor the number of the schools that are taken together are here: ten schools with ten links together
/// would have one each.
public record SchoolGroup(String school, boolean together, Tally tally) {

    public static final int FEWEST_INVITATIONS = 10;

    private static final Comparator<SchoolTally> SMALLEST_FIRST =
            Comparator.comparingInt((SchoolTally s) -> s.tally().invited()).thenComparing(SchoolTally::school);

    /// Empty when there is nothing to divide: then the centre's total says it all.
    static List<SchoolGroup> of(List<SchoolTally> schools) {
        var ordered = schools.stream().sorted(SMALLEST_FIRST).toList();
        var rest = Tally.NOTHING;
        int next = 0;
        while (next < ordered.size() && mustJoin(ordered.get(next).tally(), rest)) {
            rest = rest.plus(ordered.get(next++).tally());
        }
        if (next == ordered.size() && next > 0 && rest.invited() > 0) {
            return List.of();
        }
        var groups = new ArrayList<SchoolGroup>();
        for (var school : ordered.subList(next, ordered.size())) {
            groups.add(new SchoolGroup(school.school(), false, school.tally()));
        }
        groups.sort(Comparator.comparing(SchoolGroup::school, String.CASE_INSENSITIVE_ORDER));
        if (rest.invited() > 0) {
            groups.add(new SchoolGroup("", true, rest));
        }
        return List.copyOf(groups);
    }

    private static boolean mustJoin(Tally school, Tally rest) {
        var isSmall = school.invited() < FEWEST_INVITATIONS;
        var restIsSmall = rest.invited() > 0 && rest.invited() < FEWEST_INVITATIONS;
        return isSmall || restIsSmall;
    }
}
