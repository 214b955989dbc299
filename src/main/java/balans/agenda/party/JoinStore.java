package balans.agenda.party;

import balans.agenda.party.JoinRequest.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class JoinStore {

    private final JdbcClient db;

    JoinStore(JdbcClient db) {
        this.db = db;
    }

    void add(JoinRequest join) {
        db.sql("""
                INSERT INTO agenda_join (id, organisation, sector, coalition, words, contact, state, answer, on_day)
                VALUES (:id, :organisation, :sector, :coalition, :words, :contact, 'NEW', '', :on)
                """)
                .param("id", join.id()).param("organisation", join.organisation()).param("sector", join.sector())
                .param("coalition", join.coalition()).param("words", join.words()).param("contact", join.contact())
                .param("on", join.on().toString()).update();
    }

    public Optional<JoinRequest> find(String id) {
        return db.sql("SELECT * FROM agenda_join WHERE id = :id").param("id", id).query(JoinStore::toJoin).optional();
    }

    /// The oldest first: that one waits longest.
    public List<JoinRequest> waiting(int most) {
        return db.sql("SELECT * FROM agenda_join WHERE state = 'NEW' ORDER BY on_day, id LIMIT :most")
                .param("most", most).query(JoinStore::toJoin).list();
    }

    int waitingCount() {
        return db.sql("SELECT count(*) FROM agenda_join WHERE state = 'NEW'").query(Integer.class).single();
    }

    /// True for the one who decides it. How to reach them goes.
    boolean decide(String id, State state, String answer, LocalDate on) {
        return db.sql("""
                UPDATE agenda_join SET state = :state, answer = :answer, decided_on = :on, contact = ''
                WHERE id = :id AND state = 'NEW'
                """)
                .param("state", state.name()).param("answer", answer).param("on", on.toString()).param("id", id).update() == 1;
    }

    private static JoinRequest toJoin(ResultSet row, int index) throws SQLException {
        return new JoinRequest(row.getString("id"), row.getString("organisation"), row.getString("sector"),
                row.getString("coalition"), row.getString("words"), row.getString("contact"),
                State.valueOf(row.getString("state")), row.getString("answer"), LocalDate.parse(row.getString("on_day")));
    }
}
