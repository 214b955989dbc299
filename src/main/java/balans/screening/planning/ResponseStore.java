package balans.screening.planning;

import balans.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts of a centre's links, for the centre itself. None selects an id.
@Repository
class ResponseStore {

    /// Links with the same school and days.
    record Batch(String school, LocalDate sentOn, int sent) {}

    private final JdbcClient db;
    private final JdbcTemplate batches;

    ResponseStore(JdbcTemplate batches) {
        this.batches = batches;
        this.db = JdbcClient.create(batches);
    }

    List<SchoolResponse> bySchool(OrganisationId centre, Plan plan, LocalDate today) {
        return db.sql("""
                SELECT trim(school) AS school, count(*) AS made, count(sent_on) AS sent, count(answered_on) AS answered,
                       count(bounced_on) AS bounced,
                       sum(CASE WHEN sent_on IS NOT NULL AND answered_on IS NULL AND closed_on IS NULL AND bounced_on IS NULL
                                 AND sent_on > :stop
                                 AND (reminded_on IS NULL AND sent_on <= :first
                                      OR reminded_on IS NOT NULL AND :again <> '' AND reminded_on <= :again)
                                THEN 1 ELSE 0 END) AS due
                FROM screening_invitation WHERE centre = :centre GROUP BY trim(school) ORDER BY 1
                """)
                .param("centre", centre.value()).param("stop", today.minusDays(plan.stopAfter()).toString())
                .param("first", today.minusDays(plan.firstAfter()).toString())
                .param("again", plan.againAfter() == 0 ? "" : today.minusDays(plan.againAfter()).toString())
                .query((row, index) -> new SchoolResponse(row.getString("school"), row.getInt("made"), row.getInt("sent"),
                        row.getInt("answered"), row.getInt("bounced"), row.getInt("due"))).list();
    }

    List<Batch> answered(OrganisationId centre) {
        return byDay(centre, "answered_on");
    }

    List<Batch> sent(OrganisationId centre) {
        return byDay(centre, "sent_on");
    }

    private List<Batch> byDay(OrganisationId centre, String column) {
        return db.sql("SELECT trim(school) AS school, " + column + " AS day, count(*) AS number FROM screening_invitation"
                        + " WHERE centre = :centre AND " + column + " IS NOT NULL GROUP BY trim(school), " + column)
                .param("centre", centre.value())
                .query((row, index) -> new Batch(row.getString("school"), LocalDate.parse(row.getString("day")),
                        row.getInt("number"))).list();
    }

    /// What another centre's id matches is nothing.
    void bounced(OrganisationId centre, Collection<String> ids, LocalDate today) {
        batches.batchUpdate("""
                UPDATE screening_invitation SET bounced_on = COALESCE(bounced_on, ?)
                WHERE centre = ? AND id = ? AND answered_on IS NULL
                """, ids.stream().map(id -> new Object[] {today.toString(), centre.value(), id}).toList());
    }
}
