package balans.identity.access;

import balans.identity.access.AccessPage.Row;
import balans.web.DutchDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Lines of the log as people read them: the same look of the same person on the same day is one row.
final class Rows {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private record Same(LocalDate day, Access access) {

        static Same of(Access a, ZoneId zone) {
            return new Same(LocalDate.ofInstant(a.at(), zone), new Access(a.organisation(), "", Instant.EPOCH, a.outcome(),
                    a.act(), a.what(), a.object(), a.person(), a.name(), a.role(), "", ""));
        }
    }

    private Rows() {}

    static List<Row> of(List<Line> newestFirst, ZoneId zone) {
        var groups = new LinkedHashMap<Same, List<Access>>();
        newestFirst.forEach(line ->
                groups.computeIfAbsent(Same.of(line.access(), zone), s -> new ArrayList<>()).add(line.access()));
        return groups.values().stream().map(group -> row(group, zone)).toList();
    }

    private static Row row(List<Access> group, ZoneId zone) {
        var last = group.getFirst();
        var from = TIME.format(group.getLast().at().atZone(zone));
        var until = TIME.format(last.at().atZone(zone));
        return new Row(DutchDay.of(last.at(), zone), from.equals(until) ? until : from + "–" + until, group.size(),
                last.name(), last.role(), last.act().name(), last.what().name(), last.object(), last.outcome());
    }
}
