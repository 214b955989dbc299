package balans.screening.programme;

import balans.kernel.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds centres for the other features of this module.
@Repository
public class Centres {

    private static final String SELECT = """
            SELECT c.id, c.programme, p.name AS programme_name, c.slug, c.name, c.phone, c.help_lines,
                   p.questionnaire || '/' || p.questionnaire_version AS questionnaire,
                   p.starts_on, p.ends_on, p.closed_at
            FROM screening_centre c JOIN screening_programme p ON p.id = c.programme
            """;

    private final JdbcClient db;

    Centres(JdbcClient db) {
        this.db = db;
    }

    public Optional<Centre> find(OrganisationId id) {
        return db.sql(SELECT + " WHERE c.id = :id").param("id", id.value()).query(Centres::toCentre).optional();
    }

    public Optional<Centre> findBySlug(String slug) {
        return db.sql(SELECT + " WHERE c.slug = :slug").param("slug", slug).query(Centres::toCentre).optional();
    }

    private static Centre toCentre(ResultSet row, int index) throws SQLException {
        return new Centre(
                new OrganisationId(row.getString("id")),
                row.getString("programme"),
                row.getString("programme_name"),
                row.getString("slug"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("help_lines"),
                row.getString("questionnaire"),
                LocalDate.parse(row.getString("starts_on")),
                LocalDate.parse(row.getString("ends_on")),
                row.getObject("closed_at") != null);
    }
}
