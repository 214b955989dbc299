package balans.monitor.paper;

import balans.monitor.session.Held;
import balans.monitor.sticker.Candidate;
import balans.monitor.team.Team;
import balans.monitor.thermometer.Round;
import java.util.List;
import java.util.Map;

/// @param tooFew rounds of which only the number of answers on paper was kept
/// @param day the day of the session, in words
public record EntryPage(
        Team team, Held session, String day, List<Candidate> candidates, List<Round> rounds, Map<String, Integer> tooFew,
        Entry entry, List<Complaint> complaints) {

    public List<Complaint> about(String field) {
        return complaints.stream().filter(c -> c.field().equals(field)).toList();
    }
}
