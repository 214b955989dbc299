package balans.screening.questionnaire;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Permissions of developers, each for one version of one questionnaire and for one organisation.
@Repository
public class Permissions {

    private final JdbcClient db;

    Permissions(JdbcClient db) {
        this.db = db;
    }

    public boolean has(OrganisationId organisation, String questionnaire) {
        return !of(organisation, questionnaire).isEmpty();
    }

    List<Permission> of(OrganisationId organisation, String questionnaire) {
        return db.sql("""
                SELECT id, given_by, given_on, document, file_name FROM screening_permission
                WHERE organisation = :organisation AND questionnaire = :questionnaire AND version = :version
                ORDER BY given_on DESC, recorded_at DESC, id
                """)
                .param("organisation", organisation.value())
                .param("questionnaire", name(questionnaire)).param("version", version(questionnaire))
                .query(Permissions::toPermission).list();
    }

    void add(OrganisationId organisation, String questionnaire, Permission permission, byte[] file, PersonId by, Instant now) {
        db.sql("""
                INSERT INTO screening_permission (id, organisation, questionnaire, version, given_by, given_on, document,
                                                  file_name, file, recorded_by, recorded_at)
                VALUES (:id, :organisation, :questionnaire, :version, :givenBy, :givenOn, :document, :fileName, :file, :by, :now)
                """)
                .param("id", permission.id()).param("organisation", organisation.value())
                .param("questionnaire", name(questionnaire)).param("version", version(questionnaire))
                .param("givenBy", permission.givenBy()).param("givenOn", permission.givenOn().toString())
                .param("document", permission.document()).param("fileName", permission.fileName()).param("file", file)
                .param("by", by.value()).param("now", now.toEpochMilli())
                .update();
    }

    /// The document, when it lies here.
    Optional<byte[]> file(OrganisationId organisation, String id) {
        return db.sql("SELECT file FROM screening_permission WHERE organisation = :organisation AND id = :id AND file_name <> ''")
                .param("organisation", organisation.value()).param("id", id)
                .query((row, index) -> Objects.requireNonNull(row.getBytes("file"))).optional();
    }

    private static String name(String questionnaire) {
        return questionnaire.substring(0, questionnaire.lastIndexOf('/'));
    }

    private static String version(String questionnaire) {
        return questionnaire.substring(questionnaire.lastIndexOf('/') + 1);
    }

    private static Permission toPermission(ResultSet row, int index) throws SQLException {
        return new Permission(row.getString("id"), row.getString("given_by"), LocalDate.parse(row.getString("given_on")),
                row.getString("document"), row.getString("file_name"));
    }
}
