package balans.screening.programme;

import balans.kernel.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CentreStore {

    private static final String SELECT = """
            SELECT id, slug, name, contact_name, contact_email, estimate_parents FROM screening_centre
            WHERE programme = :programme
            """;

    private final JdbcClient db;

    CentreStore(JdbcClient db) {
        this.db = db;
    }

    /// False when another centre took the slug in the meantime; then nothing is added.
    boolean add(String programme, ManagedCentre centre, String helpLines, Instant now) {
        return db.sql("""
                INSERT INTO screening_centre (id, programme, slug, name, contact_name, contact_email, phone,
                                              help_lines, estimate_parents, created_at)
                VALUES (:id, :programme, :slug, :name, :contact, :email, '', :lines, :estimate, :now)
                ON CONFLICT (slug) DO NOTHING
                """)
                .param("id", centre.id().value()).param("programme", programme)
                .param("slug", centre.slug()).param("name", centre.name())
                .param("contact", centre.contactName()).param("email", centre.contactEmail())
                .param("lines", helpLines).param("estimate", centre.estimatedParents())
                .param("now", now.toEpochMilli())
                .update() == 1;
    }

    boolean isTaken(String slug) {
        return db.sql("SELECT count(*) FROM screening_centre WHERE slug = :slug")
                .param("slug", slug).query(Long.class).single() > 0;
    }

    /// Nothing may be added to a programme that is being deleted: it would stay, or go unseen.
    boolean isOver(String programme) {
        return db.sql("SELECT count(*) FROM screening_ending WHERE programme = :programme")
                .param("programme", programme).query(Long.class).single() > 0;
    }

    List<ManagedCentre> of(String programme) {
        return db.sql(SELECT + " ORDER BY name, id")
                .param("programme", programme)
                .query(CentreStore::toCentre)
                .list();
    }

    Optional<ManagedCentre> find(String programme, String id) {
        return db.sql(SELECT + " AND id = :id")
                .param("programme", programme).param("id", id)
                .query(CentreStore::toCentre)
                .optional();
    }

    /// What a centre said of itself when it decided to join.
    Optional<CentreForm> proposed(String programme, String interest) {
        return db.sql("""
                SELECT name, contact_name, contact_email, estimate FROM screening_interest
                WHERE programme = :programme AND id = :id AND state = 'JOINS'
                """)
                .param("programme", programme).param("id", interest)
                .query((row, index) -> new CentreForm(row.getString("name"), "", new CentreForm.Contact(
                        row.getString("contact_name"), row.getString("contact_email"), row.getString("estimate"))))
                .optional();
    }

    void changeContact(OrganisationId id, String contactName, String contactEmail, int estimatedParents) {
        db.sql("""
                UPDATE screening_centre
                SET contact_name = :contact, contact_email = :email, estimate_parents = :estimate
                WHERE id = :id
                """)
                .param("contact", contactName).param("email", contactEmail).param("estimate", estimatedParents)
                .param("id", id.value())
                .update();
    }

    void changeSettings(OrganisationId id, String name, String phone, String helpLines) {
        db.sql("UPDATE screening_centre SET name = :name, phone = :phone, help_lines = :lines WHERE id = :id")
                .param("name", name).param("phone", phone).param("lines", helpLines).param("id", id.value())
                .update();
    }

    private static ManagedCentre toCentre(ResultSet row, int index) throws SQLException {
        return new ManagedCentre(
                new OrganisationId(row.getString("id")),
                row.getString("slug"),
                row.getString("name"),
                row.getString("contact_name"),
                row.getString("contact_email"),
                row.getInt("estimate_parents"));
    }
}
