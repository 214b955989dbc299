package balans.screening.questionnaire;

import balans.kernel.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What organisations brought in. Known to the whole installation by id and version, because those two are bound into
/// every answer; chosen, read and exported only by whoever brought it.
@Repository
class QuestionnaireStore {

    private final JdbcClient db;

    QuestionnaireStore(JdbcClient db) {
        this.db = db;
    }

    /// False when this version is there already: whoever came first keeps it.
    boolean add(OrganisationId organisation, Questionnaire brought, String fileName, Instant now) {
        return db.sql("""
                INSERT INTO screening_questionnaire (id, version, organisation, title, content, file_name, brought_at)
                VALUES (:id, :version, :organisation, :title, :content, :file, :now) ON CONFLICT (id, version) DO NOTHING
                """)
                .param("id", brought.name()).param("version", brought.version())
                .param("organisation", organisation.value()).param("title", brought.title())
                .param("content", QuestionnaireTree.yaml(brought)).param("file", fileName)
                .param("now", now.toEpochMilli())
                .update() == 1;
    }

    Optional<Questionnaire> find(String id, String version) {
        return db.sql("SELECT content FROM screening_questionnaire WHERE id = :id AND version = :version")
                .param("id", id).param("version", version)
                .query((row, index) -> read(id, row.getString("content"))).optional();
    }

    /// The newest first.
    List<Questionnaire> of(OrganisationId organisation) {
        return db.sql("""
                SELECT id, content FROM screening_questionnaire WHERE organisation = :organisation
                ORDER BY title, brought_at DESC, version
                """)
                .param("organisation", organisation.value())
                .query((row, index) -> read(row.getString("id"), row.getString("content"))).list();
    }

    boolean isAnothers(OrganisationId organisation, String id) {
        return db.sql("SELECT count(*) FROM screening_questionnaire WHERE id = :id AND organisation <> :organisation")
                .param("id", id).param("organisation", organisation.value()).query(Long.class).single() > 0;
    }

    private static Questionnaire read(String id, String content) {
        return QuestionnaireFile.brought(Yaml.parse(id, content));
    }
}
