package balans.monitor.trend;

import balans.monitor.SessionId;
import balans.monitor.statement.Voice;
import balans.monitor.talk.Observation;
import balans.monitor.talk.Shift;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// All measurements of one statement that may stand side by side, oldest first.
public record Series(String wording, Voice voice, String ends, String group, List<Point> points) {

    private static final int TURNS_THAT_LEAVE_A_GAP = 2;

    /// @param measurements oldest first
    /// @param months how many there are between two sessions, by the rhythm that the team chose
    static List<Series> of(List<Measurement> measurements, List<Milestone> milestones, int months, ZoneId zone) {
        var same = new LinkedHashMap<String, List<Measurement>>();
        measurements.forEach(m -> same.computeIfAbsent(m.sameness(), key -> new ArrayList<>()).add(m));
        return same.values().stream()
                .map(all -> sameThing(all, milestones, months, zone))
                .sorted(Comparator.comparing((Series series) -> series.latest().at()).reversed())
                .toList();
    }

    private static Series sameThing(List<Measurement> all, List<Milestone> milestones, int months, ZoneId zone) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < all.size(); i++) {
            var now = all.get(i);
            var before = i == 0 ? now : all.get(i - 1);
            var shownBefore = all.subList(0, i).reversed().stream().filter(Measurement::shown).findFirst();
            var shift = shownBefore
                    .map(then -> Shift.between(then.counted(), then.scores(), now.counted(), now.scores()))
                    .orElse(Shift.UNKNOWN);
            var since = (int) ChronoUnit.MONTHS.between(before.at().atZone(zone), now.at().atZone(zone));
            var until = i + 1 < all.size() ? all.get(i + 1).at() : Instant.MAX;
            points.add(new Point(now,
                    Observation.of(now.scores(), now.shown(), now.round().responses(), now.round().invited(), shift),
                    shownBefore.isPresent(), since, since >= TURNS_THAT_LEAVE_A_GAP * months, isOther(before, now),
                    milestones.stream().filter(m -> !m.at().isBefore(now.at()) && m.at().isBefore(until)).toList()));
        }
        var first = all.getFirst();
        return new Series(first.round().wording(), first.voice(), first.ends(), first.group(), List.copyOf(points));
    }

    /// More than a third came or went: then a shift may be about who is there.
    private static boolean isOther(Measurement before, Measurement now) {
        return Math.abs(now.round().invited() - before.round().invited()) * 3 > before.round().invited();
    }

    Measurement latest() {
        return points.getLast().measurement();
    }

    /// Names the series in an address: its latest round.
    public String id() {
        return latest().round().id();
    }

    /// The most dots on one score, so that all strips of a statement have dots of the same size.
    public int most() {
        return points.stream().flatMap(p -> p.scores().counts().stream()).mapToInt(Integer::intValue).max().orElse(0);
    }

    Series lastOnes(int number) {
        return new Series(wording, voice, ends, group,
                points.subList(Math.max(0, points.size() - number), points.size()));
    }

    /// Only what belongs to one session; what it says about a shift stays.
    public Series of(SessionId session) {
        return new Series(wording, voice, ends, group,
                points.stream().filter(p -> p.measurement().session().equals(session)).toList());
    }
}
