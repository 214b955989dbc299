package balans.screening.joining;

import balans.kernel.OrganisationId;
import balans.screening.joining.CentrePages.Accepted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AgreementStore {

    private final JdbcClient db;

    AgreementStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Agreement> current(String programme) {
        return db.sql("""
                SELECT version, words, since FROM screening_agreement WHERE programme = :programme
                ORDER BY version DESC LIMIT 1
                """)
                .param("programme", programme)
                .query((row, index) -> new Agreement(row.getInt("version"), row.getString("words"),
                        LocalDate.parse(row.getString("since")))).optional();
    }

    Optional<Agreement> find(String programme, int version) {
        return db.sql("SELECT version, words, since FROM screening_agreement WHERE programme = :programme AND version = :version")
                .param("programme", programme).param("version", version)
                .query((row, index) -> new Agreement(row.getInt("version"), row.getString("words"),
                        LocalDate.parse(row.getString("since")))).optional();
    }

    /// The next version; the same words again are none.
    void publish(String programme, String words, LocalDate today) {
        var current = current(programme);
        if (current.isEmpty() || !current.get().words().equals(words)) {
            db.sql("INSERT INTO screening_agreement (programme, version, words, since) VALUES (:programme, :version, :words, :on)")
                    .param("programme", programme).param("version", current.map(Agreement::version).orElse(0) + 1)
                    .param("words", words).param("on", today.toString()).update();
        }
    }

    /// The first who accepts a version for a centre did so.
    void accept(OrganisationId centre, int version, String name, String job, Instant now) {
        db.sql("""
                INSERT INTO screening_agreement_accepted (centre, version, name, job, accepted_at)
                VALUES (:centre, :version, :name, :job, :now) ON CONFLICT (centre, version) DO NOTHING
                """)
                .param("centre", centre.value()).param("version", version).param("name", name).param("job", job)
                .param("now", now.toEpochMilli()).update();
    }

    List<Accepted> of(OrganisationId centre) {
        return db.sql("""
                SELECT version, name, job, accepted_at FROM screening_agreement_accepted WHERE centre = :centre
                ORDER BY version DESC
                """)
                .param("centre", centre.value())
                .query((row, index) -> new Accepted(row.getInt("version"), row.getString("name"), row.getString("job"),
                        Instant.ofEpochMilli(row.getLong("accepted_at")))).list();
    }
}
