package balans.landscape.consent;

import balans.kernel.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom an id stands for, sealed; and the door of the parent's link.
@Repository
public class SubjectStore {

    /// @param parent id of the parent's link
    /// @param parentHash of what whoever holds the link can show
    public record SealedSubject(
            OrganisationId organisation, Subject subject, int epoch, byte[] sealed, String parent, String parentHash) {}

    private final JdbcClient db;

    SubjectStore(JdbcClient db) {
        this.db = db;
    }

    public void add(SealedSubject subject, Instant now) {
        db.sql("""
                INSERT INTO landscape_subject (organisation, subject, epoch, sealed, parent, parent_hash, since)
                VALUES (:organisation, :subject, :epoch, :sealed, :parent, :hash, :now)
                """)
                .param("organisation", subject.organisation().value()).param("subject", subject.subject().value())
                .param("epoch", subject.epoch()).param("sealed", subject.sealed()).param("parent", subject.parent())
                .param("hash", subject.parentHash()).param("now", now.toEpochMilli())
                .update();
    }

    public List<SealedSubject> of(OrganisationId organisation) {
        return db.sql("SELECT * FROM landscape_subject WHERE organisation = :organisation ORDER BY since, subject")
                .param("organisation", organisation.value()).query(SubjectStore::subject).list();
    }

    public Optional<SealedSubject> find(OrganisationId organisation, Subject subject) {
        return db.sql("SELECT * FROM landscape_subject WHERE organisation = :organisation AND subject = :subject")
                .param("organisation", organisation.value()).param("subject", subject.value())
                .query(SubjectStore::subject).optional();
    }

    public Optional<SealedSubject> ofParent(String parent) {
        return db.sql("SELECT * FROM landscape_subject WHERE parent = :parent").param("parent", parent)
                .query(SubjectStore::subject).optional();
    }

    public void addNote(OrganisationId organisation, String decision, int epoch, byte[] sealed) {
        db.sql("""
                INSERT INTO landscape_note (organisation, decision, epoch, sealed)
                VALUES (:organisation, :decision, :epoch, :sealed)
                """)
                .param("organisation", organisation.value()).param("decision", decision).param("epoch", epoch)
                .param("sealed", sealed).update();
    }

    private static SealedSubject subject(ResultSet row, int index) throws SQLException {
        return new SealedSubject(new OrganisationId(row.getString("organisation")), new Subject(row.getString("subject")),
                row.getInt("epoch"), row.getBytes("sealed"), row.getString("parent"), row.getString("parent_hash"));
    }
}
