package balans.action;

import balans.action.CheckIn.Outcome;
import balans.action.Origin.Instrument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CheckInStore {

    private final JdbcClient db;

    CheckInStore(JdbcClient db) {
        this.db = db;
    }

    /// The last answer on one occasion counts: a second tap, or a change of mind, is no second check-in.
    void put(CheckIn checkIn) {
        db.sql("""
                INSERT INTO action_check_in (action, occasion, at, outcome, remark)
                VALUES (:action, :occasion, :at, :outcome, :remark)
                ON CONFLICT (action, occasion) DO UPDATE
                SET at = excluded.at, outcome = excluded.outcome, remark = excluded.remark
                """)
                .param("action", checkIn.action().value()).param("occasion", checkIn.occasion())
                .param("at", checkIn.at().toEpochMilli()).param("outcome", checkIn.outcome().name())
                .param("remark", checkIn.remark())
                .update();
    }

    List<CheckIn> of(ActionId action) {
        return db.sql("SELECT * FROM action_check_in WHERE action = :action ORDER BY at, occasion")
                .param("action", action.value()).query(CheckInStore::toCheckIn).list();
    }

    List<CheckIn> of(Instrument instrument, String owner) {
        return db.sql("""
                SELECT c.* FROM action_check_in c JOIN action_action a ON a.id = c.action
                WHERE a.instrument = :instrument AND a.owner = :owner ORDER BY c.at, c.occasion
                """)
                .param("instrument", instrument.name()).param("owner", owner).query(CheckInStore::toCheckIn).list();
    }

    private static CheckIn toCheckIn(ResultSet row, int index) throws SQLException {
        return new CheckIn(new ActionId(row.getString("action")), row.getString("occasion"),
                Instant.ofEpochMilli(row.getLong("at")), Outcome.valueOf(row.getString("outcome")),
                row.getString("remark"));
    }
}
