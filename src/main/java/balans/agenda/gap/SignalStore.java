package balans.agenda.gap;

import balans.agenda.gap.Signal.Kind;
import balans.agenda.gap.Signal.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class SignalStore {

    private final JdbcClient db;

    SignalStore(JdbcClient db) {
        this.db = db;
    }

    void add(Signal signal) {
        db.sql("""
                INSERT INTO agenda_signal (id, kind, title, evidence, raised_by, theme, pillar, state, result, answer, on_day)
                VALUES (:id, :kind, :title, :evidence, :raisedBy, :theme, :pillar, 'NEW', '', '', :on)
                """)
                .param("id", signal.id()).param("kind", signal.kind().name()).param("title", signal.title())
                .param("evidence", signal.evidence()).param("raisedBy", signal.raisedBy()).param("theme", signal.theme())
                .param("pillar", signal.pillar()).param("on", signal.on().toString())
                .update();
    }

    public Optional<Signal> find(String id) {
        return db.sql("SELECT * FROM agenda_signal WHERE id = :id").param("id", id).query(SignalStore::toSignal).optional();
    }

    /// Those that wait, the oldest first; or those that were decided, the newest first.
    public List<Signal> waiting(int most) {
        return db.sql("SELECT * FROM agenda_signal WHERE state = 'NEW' ORDER BY on_day, id LIMIT :most")
                .param("most", most).query(SignalStore::toSignal).list();
    }

    public List<Signal> decided(int most) {
        return db.sql("SELECT * FROM agenda_signal WHERE state <> 'NEW' ORDER BY decided_on DESC, id LIMIT :most")
                .param("most", most).query(SignalStore::toSignal).list();
    }

    int waitingCount() {
        return db.sql("SELECT count(*) FROM agenda_signal WHERE state = 'NEW'").query(Integer.class).single();
    }

    /// True for the one who decides it.
    boolean decide(String id, State state, String result, String answer, LocalDate on) {
        return db.sql("""
                UPDATE agenda_signal SET state = :state, result = :result, answer = :answer, decided_on = :on
                WHERE id = :id AND state = 'NEW'
                """)
                .param("state", state.name()).param("result", result).param("answer", answer).param("on", on.toString())
                .param("id", id).update() == 1;
    }

    private static Signal toSignal(ResultSet row, int index) throws SQLException {
        var decided = row.getString("decided_on");
        return new Signal(row.getString("id"), Kind.valueOf(row.getString("kind")), row.getString("title"),
                row.getString("evidence"), row.getString("raised_by"), row.getString("theme"), row.getString("pillar"),
                State.valueOf(row.getString("state")), row.getString("result"), row.getString("answer"),
                LocalDate.parse(row.getString("on_day")), decided == null ? null : LocalDate.parse(decided));
    }
}
