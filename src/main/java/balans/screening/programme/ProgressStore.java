package balans.screening.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts links; the only statements through which anything about parents reaches a manager. None selects an
/// invitation's id, an answer or a child.
@Repository
class ProgressStore {

    private final JdbcClient db;

    ProgressStore(JdbcClient db) {
        this.db = db;
    }

    Map<String, List<SchoolTally>> schoolsByCentre(String programme) {
        var found = new LinkedHashMap<String, List<SchoolTally>>();
        db.sql("""
                SELECT i.centre, trim(i.school) AS school, count(*) AS invited, count(i.sent_on) AS sent,
                       count(i.answered_on) AS answered,
                       sum(CASE WHEN i.sent_on IS NOT NULL AND i.answered_on IS NULL THEN 1 ELSE 0 END) AS waiting
                FROM screening_invitation i JOIN screening_centre c ON c.id = i.centre
                WHERE c.programme = :programme
                GROUP BY i.centre, trim(i.school)
                ORDER BY i.centre, 2
                """)
                .param("programme", programme)
                .query(row -> {
                    var tally = new Tally(row.getInt("invited"), row.getInt("sent"), row.getInt("answered"),
                            row.getInt("waiting"));
                    found.computeIfAbsent(row.getString("centre"), c -> new ArrayList<>())
                            .add(new SchoolTally(row.getString("school"), tally));
                });
        return found;
    }

    Map<String, List<WeekTally.Day>> daysByCentre(String programme) {
        var found = new LinkedHashMap<String, List<WeekTally.Day>>();
        db.sql("""
                SELECT d.centre, d.day, sum(d.made) AS made, sum(d.sent) AS sent, sum(d.answered) AS answered
                FROM (
                    SELECT centre, made_on AS day, count(*) AS made, 0 AS sent, 0 AS answered
                    FROM screening_invitation GROUP BY centre, made_on
                    UNION ALL
                    SELECT centre, sent_on, 0, count(*), 0
                    FROM screening_invitation WHERE sent_on IS NOT NULL GROUP BY centre, sent_on
                    UNION ALL
                    SELECT centre, answered_on, 0, 0, count(*)
                    FROM screening_invitation WHERE answered_on IS NOT NULL GROUP BY centre, answered_on
                ) d JOIN screening_centre c ON c.id = d.centre
                WHERE c.programme = :programme
                GROUP BY d.centre, d.day
                ORDER BY d.centre, d.day
                """)
                .param("programme", programme)
                .query(row -> {
                    var day = new WeekTally.Day(LocalDate.parse(row.getString("day")), row.getInt("made"),
                            row.getInt("sent"), row.getInt("answered"));
                    found.computeIfAbsent(row.getString("centre"), c -> new ArrayList<>()).add(day);
                });
        return found;
    }
}
