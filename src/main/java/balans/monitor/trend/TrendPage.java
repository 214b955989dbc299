package balans.monitor.trend;

import balans.monitor.statement.Ends;
import balans.monitor.statement.Group;
import balans.monitor.statement.Voice;
import balans.monitor.team.Team;
import balans.web.DutchDay;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// @param all all statements of the team that were measured; `series` are those of the filter
/// @param sessions in how many sessions something was measured
public record TrendPage(
        Team team, List<Series> all, List<Series> series, TrendFilter filter, int sessions, List<Group> groups,
        List<Ends> ends, ZoneId zone) {

    public String day(Instant at) {
        return DutchDay.of(at, zone);
    }

    public String group(Series series) {
        return groups.stream().filter(g -> g.id().equals(series.group())).map(Group::title).findFirst().orElse("");
    }

    public Ends ends(Series series) {
        return ends.stream().filter(e -> e.id().equals(series.ends())).findFirst().orElse(ends.getFirst());
    }

    public List<Group> measuredGroups() {
        return groups.stream().filter(g -> all.stream().anyMatch(s -> s.group().equals(g.id()))).toList();
    }

    public List<Voice> measuredVoices() {
        return List.of(Voice.values()).stream().filter(v -> all.stream().anyMatch(s -> s.voice() == v)).toList();
    }
}
