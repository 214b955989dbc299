package balans.screening.worklist;

import balans.kernel.OrganisationId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads answers as the nurse's browser asks for them: in the order of arrival, after a cursor.
@Repository
class SealedAnswerStore {

    record SealedAnswer(
            long seq, String invitation, String submission, String kid, byte[] envelope, String receivedOn) {}

    private final JdbcClient db;

    SealedAnswerStore(JdbcClient db) {
        this.db = db;
    }

    List<SealedAnswer> after(OrganisationId centre, long seq, int limit) {
        return db.sql("""
                SELECT seq, invitation, submission, kid, envelope, received_on
                FROM screening_answer WHERE centre = :centre AND seq > :seq ORDER BY seq LIMIT :limit
                """)
                .param("centre", centre.value()).param("seq", seq).param("limit", limit)
                .query((row, index) -> new SealedAnswer(
                        row.getLong("seq"),
                        row.getString("invitation"),
                        row.getString("submission"),
                        row.getString("kid"),
                        row.getBytes("envelope"),
                        row.getString("received_on")))
                .list();
    }

    /// How many answers lie at or before the cursor. A browser that knows more of them has seen answers that the
    /// server lost; one that knows fewer passed an answer that was committed late.
    long countUpTo(OrganisationId centre, long seq) {
        return db.sql("SELECT COUNT(*) FROM screening_answer WHERE centre = :centre AND seq <= :seq")
                .param("centre", centre.value()).param("seq", seq)
                .query(Long.class).single();
    }
}
