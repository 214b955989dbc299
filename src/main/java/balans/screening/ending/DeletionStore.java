package balans.screening.ending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What went, and the reports of it.
@Repository
class DeletionStore {

    /// @param about a deletion's id, or the programme's
    record Stored(String id, String programme, String about, String file) {}

    private static final String SELECT =
            "SELECT id, programme, kids, counts, began_at, deleted_at FROM screening_deletion ";

    private final JdbcClient db;

    DeletionStore(JdbcClient db) {
        this.db = db;
    }

    void add(Deletion deletion) {
        db.sql("""
                INSERT INTO screening_deletion (id, programme, kids, counts, began_at, deleted_at)
                VALUES (:id, :programme, :kids, :counts, :began, :deleted)
                """)
                .param("id", deletion.id()).param("programme", deletion.programme())
                .param("kids", String.join(" ", deletion.kids()))
                .param("counts", JsonMapper.shared().writeValueAsString(deletion.counts()))
                .param("began", deletion.beganAt().toEpochMilli()).param("deleted", deletion.deletedAt().toEpochMilli())
                .update();
    }

    List<Deletion> of(String programme) {
        return db.sql(SELECT + "WHERE programme = :programme ORDER BY deleted_at, id").param("programme", programme)
                .query(DeletionStore::toDeletion).list();
    }

    /// Those that nobody could report about yet, because a process died in between.
    List<Deletion> unreported() {
        return db.sql(SELECT + "WHERE id NOT IN (SELECT about FROM screening_deletion_report) ORDER BY deleted_at, id")
                .query(DeletionStore::toDeletion).list();
    }

    /// The first report about something stays.
    void add(Stored report, Instant now) {
        db.sql("""
                INSERT INTO screening_deletion_report (id, programme, about, file, made_at)
                VALUES (:id, :programme, :about, :file, :now) ON CONFLICT (about) DO NOTHING
                """)
                .param("id", report.id()).param("programme", report.programme()).param("about", report.about())
                .param("file", report.file()).param("now", now.toEpochMilli()).update();
    }

    Optional<Stored> report(String id) {
        return db.sql("SELECT id, programme, about, file FROM screening_deletion_report WHERE id = :id")
                .param("id", id).query(DeletionStore::toReport).optional();
    }

    List<Stored> reportsOf(String programme) {
        return db.sql("""
                SELECT id, programme, about, file FROM screening_deletion_report WHERE programme = :programme
                ORDER BY made_at, id
                """)
                .param("programme", programme).query(DeletionStore::toReport).list();
    }

    private static Stored toReport(ResultSet row, int index) throws SQLException {
        return new Stored(row.getString("id"), row.getString("programme"), row.getString("about"), row.getString("file"));
    }

    private static Deletion toDeletion(ResultSet row, int index) throws SQLException {
        return new Deletion(
                row.getString("id"),
                row.getString("programme"),
                Stream.of(row.getString("kids").split(" ")).filter(kid -> !kid.isEmpty()).toList(),
                JsonMapper.shared().readValue(row.getString("counts"), new TypeReference<LinkedHashMap<String, Long>>() {}),
                Instant.ofEpochMilli(row.getLong("began_at")),
                Instant.ofEpochMilli(row.getLong("deleted_at")));
    }
}
