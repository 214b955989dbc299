package balans.screening.programme;

import java.util.List;

/// How far a programme is: everything that the page, the print and the exports may show, and nothing else.
public record Progress(List<OfCentre> centres) {

    public record OfCentre(
            ManagedCentre centre, boolean ready, Tally total, List<WeekTally> weeks, List<SchoolGroup> schools) {

        static OfCentre of(
                ManagedCentre centre, boolean ready, List<SchoolTally> schools, List<WeekTally> weeks) {
            var total = schools.stream().map(SchoolTally::tally).reduce(Tally.NOTHING, Tally::plus);
            return new OfCentre(centre, ready, total, weeks, SchoolGroup.of(schools));
        }
    }

    /// The centres that have something to tell beside their line in the list.
    public List<OfCentre> active() {
        return centres.stream().filter(centre -> centre.total().invited() > 0).toList();
    }

    public Tally total() {
        return centres.stream().map(OfCentre::total).reduce(Tally.NOTHING, Tally::plus);
    }
}
