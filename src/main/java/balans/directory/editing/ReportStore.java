package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What visitors say is not right. Only the day is kept, and nothing of who said it.
@Repository
class ReportStore {

    public record Report(String id, String register, String record, String words, LocalDate on) {}

    private final JdbcClient db;

    ReportStore(JdbcClient db) {
        this.db = db;
    }

    void add(Report report) {
        db.sql("INSERT INTO directory_report (id, kind, entry, words, on_day) VALUES (:id, :kind, :entry, :words, :day)")
                .param("id", report.id()).param("kind", Kind.at(report.register()).map(Kind::name).orElse(report.register())).param("entry", report.record())
                .param("words", report.words()).param("day", report.on().toString())
                .update();
    }

    List<Report> open(int most) {
        return db.sql("SELECT * FROM directory_report WHERE done_at IS NULL ORDER BY on_day, id LIMIT :most")
                .param("most", most)
                .query((row, index) -> new Report(row.getString("id"),
                        register(row.getString("kind")), row.getString("entry"),
                        row.getString("words"), LocalDate.parse(row.getString("on_day"))))
                .list();
    }

    /// What was said about one is said about the other.
    void move(EntryId from, EntryId to) {
        db.sql("UPDATE directory_report SET entry = :to WHERE kind = :kind AND entry = :from")
                .param("to", to.id()).param("from", from.id()).param("kind", from.kind().name()).update();
    }

    void close(String id, PersonId by, Instant at) {
        db.sql("UPDATE directory_report SET done_at = :at, done_by = :by WHERE id = :id AND done_at IS NULL")
                .param("at", at.toEpochMilli()).param("by", by.value()).param("id", id).update();
    }

    /// A register is kept by its kind, what instruments have by the word in the address.
    private static String register(String kind) {
        return Kind.values().stream().filter(one -> one.name().equals(kind)).map(Kind::path).findFirst().orElse(kind);
    }
}
