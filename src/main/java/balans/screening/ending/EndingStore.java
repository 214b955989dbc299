package balans.screening.ending;

import balans.kernel.OrganisationId;
import balans.screening.ending.Ending.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class EndingStore {

    private static final String SELECT = """
            SELECT p.id, p.organisation, p.ends_on, p.grace_days, e.began_at, e.finished_at, n.deletes_on, n.warned_on
            FROM screening_programme p
            LEFT JOIN screening_ending e ON e.programme = p.id
            LEFT JOIN (SELECT programme, deletes_on, min(given_on) AS warned_on FROM screening_end_notice
                       GROUP BY programme, deletes_on) n ON n.programme = p.id
            """;

    private final JdbcClient db;

    EndingStore(JdbcClient db) {
        this.db = db;
    }

    /// Of a programme that was warned of several ends there are several rows; the right one is the one of today's end.
    private static Optional<Ending> newest(List<Ending> rows) {
        return rows.stream().filter(e -> e.warnedOn() != null).findFirst().or(() -> rows.stream().findFirst());
    }

    Optional<Ending> find(String programme) {
        return newest(db.sql(SELECT + " WHERE p.id = :id").param("id", programme).query(EndingStore::toEnding).list());
    }

    /// All that are not gone: a few a year, however many programmes there were.
    List<String> ahead() {
        return db.sql("""
                SELECT p.id FROM screening_programme p LEFT JOIN screening_ending e ON e.programme = p.id
                WHERE e.finished_at IS NULL ORDER BY p.ends_on, p.id
                """).query(String.class).list();
    }

    List<String> centresOf(String programme) {
        return db.sql("SELECT id FROM screening_centre WHERE programme = :programme ORDER BY id")
                .param("programme", programme).query(String.class).list();
    }

    String contactOf(String centre) {
        return db.sql("SELECT contact_email FROM screening_centre WHERE id = :id").param("id", centre)
                .query(String.class).optional().orElse("");
    }

    void changeGrace(String programme, int days) {
        db.sql("UPDATE screening_programme SET grace_days = :days WHERE id = :id")
                .param("days", days).param("id", programme).update();
    }

    /// False when it was given before, by whichever node.
    boolean warn(Ending ending, int days, LocalDate today) {
        return db.sql("""
                INSERT INTO screening_end_notice (programme, deletes_on, days, given_on)
                VALUES (:programme, :deletesOn, :days, :today) ON CONFLICT DO NOTHING
                """)
                .param("programme", ending.programme()).param("deletesOn", ending.deletesOn().toString())
                .param("days", days).param("today", today.toString()).update() == 1;
    }

    /// Parents cannot answer any more from here on.
    @Transactional
    void begin(String programme, Instant now) {
        db.sql("UPDATE screening_programme SET closed_at = COALESCE(closed_at, :now) WHERE id = :programme")
                .param("programme", programme).param("now", now.toEpochMilli()).update();
        db.sql("INSERT INTO screening_ending (programme, began_at) VALUES (:programme, :now) ON CONFLICT DO NOTHING")
                .param("programme", programme).param("now", now.toEpochMilli()).update();
    }

    void finish(String programme, Instant now) {
        db.sql("UPDATE screening_ending SET finished_at = :now WHERE programme = :programme AND finished_at IS NULL")
                .param("programme", programme).param("now", now.toEpochMilli()).update();
    }

    private static Ending toEnding(ResultSet row, int index) throws SQLException {
        var endsOn = LocalDate.parse(row.getString("ends_on"));
        var days = row.getInt("grace_days");
        var about = row.getString("deletes_on");
        var state = row.getObject("finished_at") != null ? State.GONE
                : row.getObject("began_at") != null ? State.GOING : State.AHEAD;
        return new Ending(row.getString("id"), new OrganisationId(row.getString("organisation")), endsOn, days,
                endsOn.plusDays(days).toString().equals(about) ? LocalDate.parse(row.getString("warned_on")) : null, state);
    }
}
