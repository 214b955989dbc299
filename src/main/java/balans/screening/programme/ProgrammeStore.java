package balans.screening.programme;

import balans.kernel.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every statement names the organisation: a programme of another one is not there.
@Repository
class ProgrammeStore {

    private static final String SELECT = """
            SELECT id, organisation, name, questionnaire || '/' || questionnaire_version AS questionnaire,
                   starts_on, ends_on, closed_at
            FROM screening_programme WHERE organisation = :organisation
            """;

    private final JdbcClient db;

    ProgrammeStore(JdbcClient db) {
        this.db = db;
    }

    void add(Programme programme, Instant now) {
        var slash = programme.questionnaire().lastIndexOf('/');
        db.sql("""
                INSERT INTO screening_programme
                    (id, organisation, name, questionnaire, questionnaire_version, starts_on, ends_on, created_at)
                VALUES (:id, :organisation, :name, :questionnaire, :version, :starts, :ends, :now)
                """)
                .param("id", programme.id()).param("organisation", programme.organisation().value())
                .param("name", programme.name())
                .param("questionnaire", programme.questionnaire().substring(0, slash))
                .param("version", programme.questionnaire().substring(slash + 1))
                .param("starts", programme.period().startsOn().toString())
                .param("ends", programme.period().endsOn().toString())
                .param("now", now.toEpochMilli())
                .update();
    }

    List<Programme> all(OrganisationId organisation) {
        return db.sql(SELECT + " ORDER BY starts_on DESC, created_at DESC, id")
                .param("organisation", organisation.value())
                .query(ProgrammeStore::toProgramme)
                .list();
    }

    Optional<Programme> find(OrganisationId organisation, String id) {
        return db.sql(SELECT + " AND id = :id")
                .param("organisation", organisation.value()).param("id", id)
                .query(ProgrammeStore::toProgramme)
                .optional();
    }

    void changePeriod(Programme programme, Period period) {
        db.sql("""
                UPDATE screening_programme SET starts_on = :starts, ends_on = :ends
                WHERE organisation = :organisation AND id = :id
                """)
                .param("starts", period.startsOn().toString()).param("ends", period.endsOn().toString())
                .param("organisation", programme.organisation().value()).param("id", programme.id())
                .update();
    }

    void close(Programme programme, Instant now) {
        db.sql("""
                UPDATE screening_programme SET closed_at = :now
                WHERE organisation = :organisation AND id = :id AND closed_at IS NULL
                """)
                .param("now", now.toEpochMilli())
                .param("organisation", programme.organisation().value()).param("id", programme.id())
                .update();
    }

    void reopen(Programme programme) {
        db.sql("UPDATE screening_programme SET closed_at = NULL WHERE organisation = :organisation AND id = :id")
                .param("organisation", programme.organisation().value()).param("id", programme.id())
                .update();
    }

    private static Programme toProgramme(ResultSet row, int index) throws SQLException {
        return new Programme(
                row.getString("id"),
                new OrganisationId(row.getString("organisation")),
                row.getString("name"),
                row.getString("questionnaire"),
                new Period(LocalDate.parse(row.getString("starts_on")), LocalDate.parse(row.getString("ends_on"))),
                row.getObject("closed_at") != null);
    }
}
