package balans.screening.rights;

import balans.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Requests are added, and never changed or removed.
@Repository
class RequestStore {

    record Row(String id, String kind, String day, int epoch, byte[] sealed) {}

    private final JdbcClient db;

    RequestStore(JdbcClient db) {
        this.db = db;
    }

    /// The same request sent twice is kept once.
    void add(OrganisationId centre, Request request, LocalDate today) {
        db.sql("""
                INSERT INTO screening_request (centre, id, kind, day, epoch, sealed)
                VALUES (:centre, :id, :kind, :day, :epoch, :sealed) ON CONFLICT (centre, id) DO NOTHING
                """)
                .param("centre", centre.value()).param("id", request.id()).param("kind", request.kind())
                .param("day", today.toString()).param("epoch", request.epoch()).param("sealed", request.bytes())
                .update();
    }

    List<Row> of(OrganisationId centre) {
        return db.sql("SELECT id, kind, day, epoch, sealed FROM screening_request WHERE centre = :centre ORDER BY day DESC, id")
                .param("centre", centre.value())
                .query((row, index) -> new Row(row.getString("id"), row.getString("kind"), row.getString("day"),
                        row.getInt("epoch"), row.getBytes("sealed")))
                .list();
    }
}
