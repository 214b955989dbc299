package balans.screening.joining;

import balans.kernel.OrganisationId;
import balans.kernel.RandomId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestionStore {

    private final JdbcClient db;

    QuestionStore(JdbcClient db) {
        this.db = db;
    }

    void ask(String programme, OrganisationId centre, String question, Instant now) {
        db.sql("""
                INSERT INTO screening_question (id, programme, centre, question, asked_at)
                VALUES (:id, :programme, :centre, :question, :now)
                """)
                .param("id", RandomId.next()).param("programme", programme).param("centre", centre.value())
                .param("question", question).param("now", now.toEpochMilli()).update();
    }

    /// Not yet answered first, then the newest.
    List<Question> of(String programme) {
        return db.sql("""
                SELECT q.id, q.centre, c.name, q.question, q.answer, q.asked_at
                FROM screening_question q JOIN screening_centre c ON c.id = q.centre
                WHERE q.programme = :programme
                ORDER BY CASE WHEN q.answer IS NULL THEN 0 ELSE 1 END, q.asked_at DESC, q.id
                """)
                .param("programme", programme)
                .query((row, index) -> new Question(row.getString("id"), row.getString("centre"), row.getString("name"),
                        row.getString("question"), row.getString("answer"), Instant.ofEpochMilli(row.getLong("asked_at"))))
                .list();
    }

    List<Question> answered(String programme) {
        return of(programme).stream().filter(q -> q.answer() != null).toList();
    }

    boolean answer(String programme, String id, String answer, Instant now) {
        return db.sql("""
                UPDATE screening_question SET answer = :answer, answered_at = :now
                WHERE programme = :programme AND id = :id
                """)
                .param("answer", answer).param("now", now.toEpochMilli()).param("programme", programme).param("id", id)
                .update() == 1;
    }
}
