package balans.screening.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// @param choices every centre of the programme, for the filter
/// @param print everything open and nothing to click, for paper
public record ProgrammePage(
        Programme programme,
        Programme.State state,
        QuestionnaireChoice questionnaire,
        ProgressFilter filter,
        List<ManagedCentre> choices,
        Progress progress,
        boolean print) {

    public boolean hasCentres() {
        return !choices.isEmpty();
    }

    public Bar bar(Tally tally) {
        return new Bar(tally);
    }

    public WeekChart chart(List<WeekTally> weeks) {
        return new WeekChart(weeks);
    }

    /// The address of another view of what is filtered now.
    public String address(String view) {
        var query = new StringBuilder();
        add(query, "centrum", filter.centre());
        add(query, "vanaf", day(filter.from()));
        add(query, "tot", day(filter.until()));
        if (view.startsWith("?")) {
            query.append('&').append(view.substring(1));
        }
        var path = "/balansmeter/beheer/" + programme.id() + (view.startsWith("?") ? "" : view);
        return query.isEmpty() ? path : path + "?" + query.substring(1);
    }

    public String day(Optional<LocalDate> day) {
        return day.map(Object::toString).orElse("");
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append('&').append(name).append('=').append(value);
        }
    }

    /// A bar of 1,000 wide: answered, sent without an answer, not sent.
    public record Bar(Tally tally) {

        public int answered() {
            return share(tally.answered());
        }

        public int waiting() {
            return share(tally.answered() + tally.waiting()) - answered();
        }

        public int waitingFrom() {
            return answered();
        }

        private int share(int part) {
            return tally.invited() == 0 ? 0 : Math.toIntExact(1000L * part / tally.invited());
        }
    }
}
