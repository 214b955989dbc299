package balans.screening.joining;

import balans.screening.joining.Interest.Answer;
import balans.screening.joining.Interest.Decision;
import balans.screening.joining.Interest.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InterestStore {

    private final JdbcClient db;

    InterestStore(JdbcClient db) {
        this.db = db;
    }

    void add(Interest interest, String tokenHash) {
        var form = interest.form();
        db.sql("""
                INSERT INTO screening_interest (id, programme, token_hash, name, contact_name, contact_email, phone, estimate,
                                                answers, scenario, given_on, state)
                VALUES (:id, :programme, :hash, :name, :contact, :email, :phone, :estimate, :answers, :scenario, :on, 'INTEREST')
                """)
                .param("id", interest.id()).param("programme", interest.programme()).param("hash", tokenHash)
                .param("name", form.name().strip()).param("contact", form.contactName().strip())
                .param("email", form.email().strip()).param("phone", form.phone().strip())
                .param("estimate", form.parents().orElseThrow())
                .param("answers", interest.answers().stream().map(Answer::name).collect(Collectors.joining(" ")))
                .param("scenario", interest.scenario()).param("on", interest.givenOn().toString()).update();
    }

    Optional<Interest> findByToken(String tokenHash) {
        return db.sql("SELECT * FROM screening_interest WHERE token_hash = :hash").param("hash", tokenHash)
                .query(InterestStore::interest).optional();
    }

    List<Interest> of(String programme) {
        return db.sql("SELECT * FROM screening_interest WHERE programme = :programme ORDER BY given_on, name, id")
                .param("programme", programme).query(InterestStore::interest).list();
    }

    boolean replaceToken(String programme, String id, String tokenHash) {
        return db.sql("UPDATE screening_interest SET token_hash = :hash WHERE programme = :programme AND id = :id")
                .param("hash", tokenHash).param("programme", programme).param("id", id).update() == 1;
    }

    /// False when somebody decided before. A decision to join stands; who declined may still come.
    boolean decide(String id, State state, Decision decision) {
        return db.sql("""
                UPDATE screening_interest SET state = :state, decided_on = :on, decided_by = :by, job = :job, cost = :cost,
                                              agreement = :agreement
                WHERE id = :id AND state <> 'JOINS'
                """)
                .param("state", state.name()).param("on", decision.on().toString()).param("by", decision.by())
                .param("job", decision.job()).param("cost", decision.cost()).param("agreement", decision.agreement())
                .param("id", id).update() == 1;
    }

    /// Who did not join is no longer known once the programme is over; who did join is, until everything goes.
    int forget(LocalDate before) {
        return db.sql("""
                DELETE FROM screening_interest WHERE programme IN (SELECT programme FROM screening_ending)
                OR state <> 'JOINS' AND programme IN (SELECT id FROM screening_programme WHERE ends_on < :before)
                """)
                .param("before", before.toString()).update();
    }

    private static Interest interest(ResultSet row, int index) throws SQLException {
        var decided = row.getString("decided_on");
        return new Interest(row.getString("id"), row.getString("programme"),
                new InterestForm(row.getString("name"), row.getString("contact_name"), row.getString("contact_email"),
                        row.getString("phone"), row.getString("estimate")),
                Arrays.stream(row.getString("answers").split(" ")).filter(a -> !a.isEmpty()).map(Answer::valueOf).toList(),
                row.getInt("scenario"), LocalDate.parse(row.getString("given_on")), State.valueOf(row.getString("state")),
                decided == null ? null : new Decision(LocalDate.parse(decided), row.getString("decided_by"),
                        row.getString("job"), row.getString("cost"), row.getInt("agreement")));
    }
}
