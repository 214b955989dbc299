package balans.screening.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CallStore {

    private static final String SELECT = """
            SELECT c.programme, p.name, c.closes_on, c.conditions, c.scenarios, c.cost
            FROM screening_call c JOIN screening_programme p ON p.id = c.programme
            WHERE p.closed_at IS NULL AND p.id NOT IN (SELECT programme FROM screening_ending)
            """;

    private final JdbcClient db;

    CallStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Call> find(String programme) {
        return db.sql(SELECT + " AND c.programme = :programme").param("programme", programme).query(CallStore::call).optional();
    }

    List<Call> openOn(LocalDate day) {
        return db.sql(SELECT + " AND c.closes_on >= :day ORDER BY c.closes_on, p.name, p.id").param("day", day.toString())
                .query(CallStore::call).list();
    }

    void put(Call call) {
        db.sql("""
                INSERT INTO screening_call (programme, closes_on, conditions, scenarios, cost)
                VALUES (:programme, :closes, :conditions, :scenarios, :cost)
                ON CONFLICT (programme) DO UPDATE SET closes_on = excluded.closes_on, conditions = excluded.conditions,
                                                      scenarios = excluded.scenarios, cost = excluded.cost
                """)
                .param("programme", call.programme()).param("closes", call.closesOn().toString())
                .param("conditions", call.conditionLines()).param("scenarios", call.scenarioLines())
                .param("cost", call.cost()).update();
    }

    private static Call call(ResultSet row, int index) throws SQLException {
        return new Call(row.getString("programme"), row.getString("name"), LocalDate.parse(row.getString("closes_on")),
                Call.lines(row.getString("conditions")), Call.lines(row.getString("scenarios")), row.getString("cost"));
    }
}
