package balans.landscape.hsds;

import balans.landscape.hsds.Finding.Rule;
import balans.landscape.local.Row;
import balans.landscape.local.RowStore;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Presence that overlaps in a package: twice open at the same moment, of one service or at one place. It is a remark, not a
/// refusal: somebody may be there by appointment within the hours of walking in, and only people can tell.
@Component
class Overlaps {

    private static final int AT_A_TIME = 500;
    private static final int MOST = 40;
    private static final List<String> HOLDERS = List.of("service", "service_at_location", "location");

    private final JdbcClient db;
    private final RowStore rows;
    private final Tables tables;

    Overlaps(JdbcClient db, RowStore rows, Tables tables) {
        this.db = db;
        this.rows = rows;
        this.tables = tables;
    }

    void check(long batch, Findings findings) {
        var found = 0;
        for (var holder : HOLDERS) {
            var after = "";
            for (var page = openMoreThanOnce(batch, holder, after); !page.isEmpty() && found < MOST;
                    page = openMoreThanOnce(batch, holder, after)) {
                var byHolder = rows.hangingOn(batch, holder, page).stream().filter(one -> one.row().entity().equals("schedule"))
                        .collect(Collectors.groupingBy(RowStore.Hanging::target));
                for (var some : byHolder.values()) {
                    found += overlapping(some.stream().map(RowStore.Hanging::row).toList(), findings);
                }
                after = page.getLast();
            }
        }
    }

    /// In the order of the index, so that a page costs what is in it, however many there are.
    private List<String> openMoreThanOnce(long batch, String holder, String after) {
        return db.sql("""
                SELECT target FROM landscape_pointer
                WHERE batch = :batch AND target_entity = :holder AND target > :after AND entity || '' = 'schedule'
                GROUP BY target HAVING count(*) > 1 ORDER BY target LIMIT :most
                """).param("batch", batch).param("holder", holder).param("after", after).param("most", AT_A_TIME)
                .query(String.class).list();
    }

    private int overlapping(List<Row> schedules, Findings findings) {
        var found = 0;
        for (int i = 1; i < schedules.size(); i++) {
            var later = schedules.get(i);
            var earlier = schedules.subList(0, i).stream().filter(one -> overlap(one, later)).findFirst();
            if (earlier.isPresent()) {
                findings.add(Finding.remark(tables.of("schedule").file(), later.line(), "opens_at", Rule.OVERLAP,
                        said(later) + " / " + said(earlier.get())));
                found++;
            }
        }
        return found;
    }

    /// Only what is sure: every week, with hours. Two that come back in another rhythm may miss each other.
    static boolean overlap(Row one, Row other) {
        return isWeekly(one) && isWeekly(other) && sameDay(days(one), days(other))
                && one.text("attending_type").equals(other.text("attending_type"))
                && before(one.text("opens_at"), other.text("closes_at")) && before(other.text("opens_at"), one.text("closes_at"))
                && notOver(one.text("valid_from"), other.text("valid_to")) && notOver(other.text("valid_from"), one.text("valid_to"));
    }

    private static boolean isWeekly(Row schedule) {
        return (schedule.text("freq").isEmpty() || schedule.text("freq").equals("WEEKLY"))
                && (schedule.text("interval").isEmpty() || schedule.text("interval").equals("1"));
    }

    private static boolean sameDay(Collection<String> some, Collection<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static List<String> days(Row schedule) {
        return Arrays.stream(schedule.text("byday").split(",")).map(String::strip).filter(day -> !day.isEmpty()).toList();
    }

    private static boolean before(String time, String other) {
        return isTime(time) && isTime(other) && time.substring(0, 5).compareTo(other.substring(0, 5)) < 0;
    }

    private static boolean isTime(String text) {
        return text.matches("\\d\\d:\\d\\d.*");
    }

    private static boolean notOver(String from, String to) {
        return from.length() < 10 || to.length() < 10 || from.substring(0, 10).compareTo(to.substring(0, 10)) <= 0;
    }

    private static String said(Row schedule) {
        return String.join(",", days(schedule)) + " " + schedule.text("opens_at") + "-" + schedule.text("closes_at");
    }
}
